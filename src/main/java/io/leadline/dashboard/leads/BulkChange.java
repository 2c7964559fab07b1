package io.leadline.dashboard.leads;

import io.leadline.definition.Definitions;
import io.leadline.lead.Lead;
import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.team.Member;
import java.util.Map;
import java.util.Optional;

/// What is to be done with each of many leads: one field gets one value.
///
/// @param field the owner or the status
/// @param value empty when leads are to lose theirs
public record BulkChange(String field, String value) {
  /// What an option of [BulkForm] means; nothing when it is none.
  static Optional<BulkChange> parse(String text) {
    int colon = text.indexOf(':');
    var change =
        new BulkChange(
            text.substring(0, Math.max(0, colon)), text.substring(Math.max(0, colon + 1)));
    var isKnown =
        switch (change.field()) {
          case StandardFields.ASSIGNEE -> true;
          case StandardFields.STATUS -> !change.value().isBlank();
          case String _ -> false;
        };
    return isKnown ? Optional.of(change) : Optional.empty();
  }

  /// The text that is [parsed][#parse].
  public String text() {
    return field + ":" + value;
  }

  JsonObject fields() {
    return new JsonObject(
        Map.of(field, value.isEmpty() ? JsonNull.NULL : (JsonValue) new JsonText(value)));
  }

  /// Whether a lead is so already.
  boolean isDone(Lead lead) {
    var now = lead.fields().text(field);
    return (now == null ? "" : now).equalsIgnoreCase(value);
  }

  /// What is asked of whoever does it: `Assign 37 leads to Asha`.
  String title(long leads, Definitions definitions) {
    var some = leads == 1 ? "1 lead" : "%,d leads".formatted(leads);
    if (field.equals(StandardFields.STATUS)) {
      return "Set the status of %s to %s".formatted(some, value);
    }
    var member = definitions.findMember(value).map(Member::name).orElse(value);
    return value.isEmpty()
        ? "Take %s from their owners".formatted(some)
        : "Assign %s to %s".formatted(some, member);
  }

  @Override
  public String toString() {
    return "BulkChange[" + field + "]";
  }
}
