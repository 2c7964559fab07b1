package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Decides what a value may be: the one place that knows every field type.
///
/// Source: docs/api.md, Field types.
public final class FieldValues {
  private static final Acceptance UNSTORABLE =
      new Rejected(
          Reason.INVALID_TEXT,
          "Text must not contain U+0000 or half of a surrogate pair: they cannot be stored");

  private FieldValues() {}

  /// Whether, and as what, a value is taken for a field.
  ///
  /// @param raw as it was sent, not blank
  public static Acceptance accept(FieldDefinition field, JsonValue raw, ValueRules rules) {
    if (!isStorable(raw)) {
      return UNSTORABLE;
    }
    boolean lenient = rules.lenient();
    return switch (field.type()) {
      case TEXT -> TextValues.accept(raw, field.maxLength(), lenient);
      case EMAIL -> EmailAddresses.accept(raw);
      case PHONE -> PhoneValues.accept(raw, rules);
      case NUMBER -> NumberValues.accept(raw, lenient);
      case DATE -> Dates.read(raw, rules);
      case DROPDOWN -> DropdownValues.accept(raw, field);
      case TAGS -> TagValues.accept(raw, field, lenient);
      case MONEY -> MoneyValues.accept(raw, lenient);
      case WEBSITE -> WebLinks.acceptWebsite(raw, lenient);
      case MEDIA_LINK -> WebLinks.acceptMediaLink(raw);
      case ACTIVE_USERS -> ListedValues.acceptMember(raw, rules);
      case RATING -> RatingValues.accept(raw, lenient);
      case STATUS -> ListedValues.acceptStatus(raw, rules);
      case LOST_REASON -> ListedValues.acceptLostReason(raw, rules);
      case CHECKBOX -> CheckboxValues.accept(raw, lenient);
    };
  }

  /// Looks into arrays one level deep: no type takes a deeper value.
  private static boolean isStorable(JsonValue raw) {
    return switch (raw) {
      case JsonText(var text) -> StorableText.isStorable(text);
      case JsonArray(var items) ->
          items.stream()
              .allMatch(
                  item -> !(item instanceof JsonText(var text)) || StorableText.isStorable(text));
      case JsonBoolean _, JsonNull _, JsonNumber _, JsonObject _ -> true;
    };
  }
}
