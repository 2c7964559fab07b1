package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values of `money` fields: an amount in the workspace's currency.
final class MoneyValues {
  private static final Acceptance INVALID =
      new Rejected(
          Reason.INVALID_VALUE,
          "Money must be a numeric string, 0 or more: at most 15 digits, and at most 4 after the"
              + " point");

  private MoneyValues() {}

  static Acceptance accept(JsonValue raw, boolean lenient) {
    if (raw instanceof JsonText text && DecimalAmount.isValid(text.value())) {
      return new Accepted(text);
    }
    if (lenient && raw instanceof JsonNumber number) {
      return DecimalAmount.find(number).map(MoneyValues::converted).orElse(INVALID);
    }
    return INVALID;
  }

  private static Acceptance converted(DecimalAmount amount) {
    return new Coerced(new JsonText(amount.text()), "Number taken as money; send a numeric string");
  }
}
