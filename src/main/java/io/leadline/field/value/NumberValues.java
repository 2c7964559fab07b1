package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values of `number` fields: kept with the digits that the sender wrote.
final class NumberValues {
  private static final Acceptance NOT_A_NUMBER =
      new Rejected(Reason.INVALID_VALUE, "Number must be a JSON number");
  private static final Acceptance OUT_OF_RANGE =
      new Rejected(
          Reason.INVALID_VALUE,
          "Number is out of range: at most 64 characters, an exponent of at most 3 digits, and no"
              + " more than 1.7e308");

  private NumberValues() {}

  static Acceptance accept(JsonValue raw, boolean lenient) {
    if (raw instanceof JsonNumber number) {
      return number.isReasonable() ? new Accepted(number) : OUT_OF_RANGE;
    }
    if (lenient && raw instanceof JsonText(var text) && JsonNumber.isNumber(text.strip())) {
      var number = new JsonNumber(text.strip());
      return number.isReasonable()
          ? new Coerced(number, "Text taken as a number; send a JSON number")
          : OUT_OF_RANGE;
    }
    return NOT_A_NUMBER;
  }
}
