package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values of `checkbox` fields.
final class CheckboxValues {
  private static final Acceptance INVALID =
      new Rejected(Reason.INVALID_VALUE, "Checkbox must be true or false");

  private CheckboxValues() {}

  static Acceptance accept(JsonValue raw, boolean lenient) {
    if (raw instanceof JsonBoolean) {
      return new Accepted(raw);
    }
    if (lenient && raw instanceof JsonText(var text)) {
      var word = text.strip();
      if (word.equalsIgnoreCase("true")) {
        return converted(JsonBoolean.TRUE);
      }
      if (word.equalsIgnoreCase("false")) {
        return converted(JsonBoolean.FALSE);
      }
    }
    return INVALID;
  }

  private static Acceptance converted(JsonBoolean value) {
    return new Coerced(value, "Text taken as a checkbox; send true or false");
  }
}
