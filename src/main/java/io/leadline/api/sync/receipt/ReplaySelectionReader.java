package io.leadline.api.sync.receipt;

import io.leadline.api.RefusedException;
import io.leadline.api.sync.FilterPart;
import io.leadline.platform.Ids;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.ReplaySelection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads which dropped parts of many requests are to be replayed.
///
/// ```json
/// { "reason": "UNKNOWN_FIELD", "subject": "fields.Budget", "token": "Website", "from": 1767225600000 }
/// ```
///
/// Source: docs/api.md, Replays.
final class ReplaySelectionReader {
  private static final Set<String> KEYS =
      Set.of("reason", "subject", "token", "from", "to", "receipt_ids");
  private static final int MOST_RECEIPTS = 1_000;

  private ReplaySelectionReader() {}

  /// The selection that a body describes; an empty one means all that is open.
  ///
  /// @throws RefusedException when a part of it is not understood, which it names
  static ReplaySelection read(FilterPart body, TokenNames tokens) {
    body.demandKeys(KEYS);
    var reason = ReceiptFilterReader.reason(body);
    var cause = ReceiptFilterReader.cause(body, reason);
    if (reason != null && cause == null) {
      throw FilterPart.invalid("reason needs a subject beside it");
    }
    var to = body.time("to");
    return new ReplaySelection(
        cause,
        tokens.id(body),
        body.time("from"),
        to == null ? null : to.plusMillis(1),
        receiptIds(body.object().member("receipt_ids")));
  }

  private static List<String> receiptIds(@Nullable JsonValue sent) {
    if (sent == null) {
      return List.of();
    }
    if (!(sent instanceof JsonArray(var items))
        || items.isEmpty()
        || items.size() > MOST_RECEIPTS) {
      throw FilterPart.invalid("receipt_ids must be an array of 1 to 1,000 ids");
    }
    return items.stream().map(ReplaySelectionReader::receiptId).distinct().toList();
  }

  private static String receiptId(JsonValue item) {
    if (item instanceof JsonText(var text) && Ids.isId(text)) {
      return text;
    }
    throw FilterPart.invalid("receipt_ids must be ids of receipts");
  }
}
