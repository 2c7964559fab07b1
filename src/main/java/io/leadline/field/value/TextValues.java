package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import org.jspecify.annotations.Nullable;

/// Values of `text` fields: any string, kept to the last space.
final class TextValues {
  private static final Acceptance NOT_A_STRING =
      new Rejected(Reason.INVALID_VALUE, "Text must be a string");

  private TextValues() {}

  static Acceptance accept(JsonValue raw, @Nullable Integer maxLength, boolean lenient) {
    return switch (raw) {
      case JsonText text when fits(text.value(), maxLength) -> new Accepted(text);
      case JsonText _ -> tooLong(maxLength);
      case JsonNumber(var text) when lenient -> convert(text, maxLength, "Number");
      case JsonBoolean flag when lenient ->
          convert(flag.isTrue() ? "true" : "false", maxLength, "Boolean");
      case JsonArray _, JsonBoolean _, JsonNull _, JsonNumber _, JsonObject _ -> NOT_A_STRING;
    };
  }

  private static Acceptance convert(String text, @Nullable Integer maxLength, String kind) {
    return fits(text, maxLength)
        ? new Coerced(new JsonText(text), kind + " taken as text; send a string")
        : tooLong(maxLength);
  }

  private static boolean fits(String text, @Nullable Integer maxLength) {
    return maxLength == null || text.codePointCount(0, text.length()) <= maxLength;
  }

  private static Acceptance tooLong(@Nullable Integer maxLength) {
    return new Rejected(
        Reason.INVALID_VALUE, "Text must have at most " + maxLength + " characters");
  }
}
