package io.leadline.dashboard.field;

import io.leadline.field.FieldDefinition;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;

/// What is wrong with an input, for the person who filled it in. Remarks speak to programs: where
/// their sentence is about JSON, another one stands here.
final class Complaints {
  private Complaints() {}

  static String on(FieldDefinition field, Remark remark) {
    if (remark.reason() != Reason.INVALID_VALUE) {
      return remark.text();
    }
    return switch (field.type()) {
      case TEXT, EMAIL, RATING, TAGS, CHECKBOX -> remark.text();
      case PHONE ->
          "This is no possible phone number: begin with + and the country code, as in"
              + " +91 99999 99999";
      case NUMBER -> "This is no number: write it as in 12 or 12.5";
      case DATE -> "Choose a day between the years 1 and 9999; a time needs a day";
      case MONEY ->
          "This is no amount: write it as in 5000 or 5000.50, with at most 15 digits before the"
              + " point and 4 after it";
      case WEBSITE, MEDIA_LINK ->
          "This is no address of a page: write all of it, from https:// on, without spaces";
      case DROPDOWN, STATUS, LOST_REASON, ACTIVE_USERS -> "Choose one of the list";
    };
  }
}
