package io.leadline.receipt;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a selection of dropped parts is kept.
final class ReplaySelectionJson {
  private ReplaySelectionJson() {}

  static JsonObject write(ReplaySelection selection) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (selection.cause() != null) {
      members.put("reason", new JsonText(selection.cause().reason().name()));
      members.put("subject", new JsonText(selection.cause().subject()));
    }
    put(members, "token", selection.tokenId());
    put(members, "from", selection.from());
    put(members, "until", selection.until());
    if (!selection.receiptIds().isEmpty()) {
      members.put(
          "receipts",
          new JsonArray(selection.receiptIds().stream().<JsonValue>map(JsonText::new).toList()));
    }
    return new JsonObject(members);
  }

  static ReplaySelection read(JsonObject kept) {
    var reason = kept.text("reason");
    return new ReplaySelection(
        reason == null
            ? null
            : new Cause(Reason.valueOf(reason), Objects.requireNonNull(kept.text("subject"))),
        kept.text("token"),
        time(kept.text("from")),
        time(kept.text("until")),
        kept.member("receipts") instanceof JsonArray(var ids) ? texts(ids) : List.of());
  }

  private static void put(Map<String, JsonValue> members, String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, new JsonText(value.toString()));
    }
  }

  private static @Nullable Instant time(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static List<String> texts(List<JsonValue> items) {
    return items.stream()
        .flatMap(item -> item instanceof JsonText(var text) ? Stream.of(text) : Stream.empty())
        .toList();
  }
}
