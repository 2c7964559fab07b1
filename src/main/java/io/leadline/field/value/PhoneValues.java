package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values of `phone` fields.
final class PhoneValues {
  private static final Acceptance INVALID =
      new Rejected(
          Reason.INVALID_VALUE,
          "Phone number is invalid: send the country code and the number, digits only");

  private PhoneValues() {}

  static Acceptance accept(JsonValue raw, ValueRules rules) {
    if (raw instanceof JsonText(var text)) {
      return PhoneNumbers.normalise(text, rules.country())
          .<Acceptance>map(digits -> new Accepted(new JsonText(digits)))
          .orElse(INVALID);
    }
    if (rules.lenient() && raw instanceof JsonNumber number && isWhole(number)) {
      return PhoneNumbers.normalise(number.text(), rules.country())
          .<Acceptance>map(PhoneValues::converted)
          .orElse(INVALID);
    }
    return INVALID;
  }

  private static boolean isWhole(JsonNumber number) {
    return number.isInteger() && !number.text().startsWith("-");
  }

  private static Acceptance converted(String digits) {
    return new Coerced(new JsonText(digits), "Number taken as a phone number; send a string");
  }
}
