package io.leadline.receipt;

import io.leadline.platform.StorableText;
import io.leadline.remark.Reason;

/// Why parts of requests did not take effect: what senders, and those who define fields, have to
/// mend. Parts of many requests share one.
///
/// @param subject what it is about, wherever in a request it stood: `fields.Budget`,
///   `actions.1001`, `actions.ACTION_1001.fields.note`, `actions`; cut to 300 characters
public record Cause(Reason reason, String subject) {
  private static final int LONGEST_SUBJECT = 300;

  public Cause {
    subject = StorableText.storable(subject, LONGEST_SUBJECT);
  }

  /// Fields are named by the sender, who may have put anything there: shows no name.
  @Override
  public String toString() {
    return "Cause[" + reason + "]";
  }
}
