package io.leadline.api.sync.receipt;

import io.leadline.api.sync.FilterPart;
import io.leadline.lead.LeadId;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.Cause;
import io.leadline.receipt.LogFilter;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Reason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the body of a search among receipts.
///
/// ```json
/// { "token": "Website", "reason": "UNKNOWN_FIELD", "subject": "fields.Budget", "received_at": { "from": 1767225600000 } }
/// ```
///
/// Source: docs/api.md, Intake log.
final class ReceiptFilterReader {
  private static final Set<String> KEYS =
      Set.of(
          "token",
          "outcome",
          "damaged",
          "reason",
          "subject",
          "received_at",
          "lead_id",
          "receipt_id",
          "contact");

  private ReceiptFilterReader() {}

  /// The filter that a body describes, but for its `contact`.
  ///
  /// @throws io.leadline.api.RefusedException when a part of it is not understood, which it names
  static LogFilter read(FilterPart body, TokenNames tokens) {
    body.demandKeys(KEYS);
    var period = body.period("received_at");
    var reason = reason(body);
    var cause = cause(body, reason);
    var lead = body.id("lead_id", "a lead");
    return new LogFilter(
        tokens.id(body),
        body.constant("outcome", ReceiptOutcome.values(), "CREATED, UPDATED or DROPPED"),
        damaged(body),
        cause == null ? reason : null,
        cause,
        period.from(),
        period.to(),
        lead == null ? null : new LeadId(lead),
        body.id("receipt_id", "a receipt"),
        null);
  }

  static @Nullable Reason reason(FilterPart part) {
    return part.constant("reason", Reason.values(), "one of the reasons for remarks");
  }

  /// Null when no subject is named.
  static @Nullable Cause cause(FilterPart part, @Nullable Reason reason) {
    var subject = part.text("subject");
    if (subject == null) {
      return null;
    }
    if (reason == null) {
      throw FilterPart.invalid("subject needs a reason beside it");
    }
    return new Cause(reason, subject);
  }

  private static boolean damaged(FilterPart part) {
    return switch (part.object().member("damaged")) {
      case null -> false;
      case JsonBoolean flag when flag.isTrue() -> true;
      case JsonValue _ -> throw FilterPart.invalid("damaged must be true, or left out");
    };
  }
}
