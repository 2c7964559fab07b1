package io.leadline.remark;

import io.leadline.platform.StorableText;

/// Why a part of a request was not taken as it was sent.
///
/// @param field where in the request: `fields.rating`, `actions[1].fields.email`, `actions`; cut to
///   300 characters
/// @param text the rule that was broken, for the sender to read; shows no value that was sent
///
///   Source: docs/api.md, Receipts.
public record Remark(String field, RemarkStatus status, Reason reason, String text) {
  private static final int LONGEST_FIELD = 300;

  public Remark {
    field = place(field);
  }

  /// A place in a request as a remark names it.
  public static String place(String path) {
    return StorableText.storable(path, LONGEST_FIELD);
  }

  public static Remark ignored(String field, Reason reason, String text) {
    return new Remark(field, RemarkStatus.IGNORED, reason, text);
  }

  public static Remark coerced(String field, String text) {
    return new Remark(field, RemarkStatus.COERCED, Reason.COERCED, text);
  }

  /// Whether a value is refused. A key that came twice is not: its last value may well be taken.
  public boolean isRefusal() {
    return status == RemarkStatus.IGNORED && reason != Reason.REPEATED_KEY;
  }

  /// Fields are named by the sender, who may have put anything there: shows no name.
  @Override
  public String toString() {
    return "Remark[" + reason + "]";
  }
}
