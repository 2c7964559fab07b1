package io.leadline.intake;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The body of a request that writes a lead, as it was sent.
///
/// ```json
/// { "fields": { "phone": "919999999999" }, "actions": [ { "type": "ACTION_1001" } ] }
/// ```
///
/// @param actions null when the body has none
/// @param sentKeys how fields were named when not by their API names
public record LeadRequest(JsonObject fields, @Nullable JsonValue actions, SentKeys sentKeys) {
  /// A request that names its fields by their API names.
  public LeadRequest(JsonObject fields, @Nullable JsonValue actions) {
    this(fields, actions, SentKeys.NONE);
  }

  /// The request that a body is; empty when it is not an object with an object under `fields`.
  /// Other keys do not count.
  public static Optional<LeadRequest> of(JsonValue body) {
    return body instanceof JsonObject object && object.member("fields") instanceof JsonObject fields
        ? Optional.of(new LeadRequest(fields, object.member("actions")))
        : Optional.empty();
  }

  /// What the entries of `actions` have as their type, in their order; empty texts for those that
  /// have none.
  public List<String> actionTypes() {
    return actions instanceof JsonArray(var items)
        ? items.stream().map(LeadRequest::typeOf).toList()
        : List.of();
  }

  private static String typeOf(JsonValue entry) {
    return switch (entry instanceof JsonObject object ? object.member("type") : null) {
      case JsonText(var text) -> text;
      case JsonNumber(var text) -> text;
      case null, default -> "";
    };
  }
}
