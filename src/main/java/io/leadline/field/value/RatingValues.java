package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;

/// Values of `rating` fields: one to five stars.
final class RatingValues {
  private static final Acceptance INVALID =
      new Rejected(Reason.INVALID_VALUE, "Rating must be between 1 and 5");

  private RatingValues() {}

  static Acceptance accept(JsonValue raw, boolean lenient) {
    if (raw instanceof JsonNumber number && isRating(number.text())) {
      return new Accepted(number);
    }
    if (lenient && raw instanceof JsonText(var text) && isRating(text.strip())) {
      return new Coerced(
          new JsonNumber(text.strip()), "Text taken as a rating; send a number from 1 to 5");
    }
    return INVALID;
  }

  private static boolean isRating(String text) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5';
  }
}
