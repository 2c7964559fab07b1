package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.value.Acceptance.NeedsOptions;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.remark.Reason;
import java.util.List;

/// Which labels may be added to the options of a field.
final class OptionLabels {
  private static final Acceptance BLANK =
      new Rejected(Reason.INVALID_VALUE, "Option must not be only spaces");
  private static final Acceptance TOO_LONG =
      new Rejected(
          Reason.INVALID_VALUE,
          "Option must have at most " + FieldDefinition.LONGEST_OPTION + " characters");
  private static final Acceptance LOCKED =
      new Rejected(
          Reason.UNKNOWN_OPTION,
          "No option has this label, and the field's options are locked: add it in the settings");
  private static final Acceptance FULL =
      new Rejected(
          Reason.UNKNOWN_OPTION,
          "No option has this label, and a field has at most "
              + FieldDefinition.MOST_OPTIONS
              + " options");

  private OptionLabels() {}

  /// Whether labels that a field does not define can be added to it, all of them.
  ///
  /// @param labels at least one, stripped, different from each other
  static Acceptance add(List<String> labels, FieldDefinition field) {
    if (labels.stream().anyMatch(String::isEmpty)) {
      return BLANK;
    }
    if (field.optionsLocked()) {
      return LOCKED;
    }
    if (field.options().size() + labels.size() > FieldDefinition.MOST_OPTIONS) {
      return FULL;
    }
    return labels.stream().allMatch(OptionLabels::fits) ? new NeedsOptions(labels) : TOO_LONG;
  }

  private static boolean fits(String label) {
    return label.codePointCount(0, label.length()) <= FieldDefinition.LONGEST_OPTION;
  }
}
