package io.leadline.definition;

import io.leadline.field.FieldSettings;
import io.leadline.field.FieldType;
import io.leadline.platform.StorableText;
import java.util.EnumSet;
import java.util.Set;

/// Finds what is wrong with the settings of a field by themselves.
public final class FieldFaults {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_DESCRIPTION = 1_000;
  private static final int LARGEST_MAX_LENGTH = 100_000;

  private FieldFaults() {}

  /// What is wrong, whatever fields there are.
  public static Set<FieldFault> of(FieldSettings settings) {
    var faults = EnumSet.noneOf(FieldFault.class);
    var label = settings.label().strip();
    var description = settings.description().strip();
    var maxLength = settings.maxLength();
    if (label.isEmpty()) {
      faults.add(FieldFault.LABEL_MISSING);
    }
    if (label.length() > LONGEST_LABEL) {
      faults.add(FieldFault.LABEL_TOO_LONG);
    }
    if (!StorableText.isStorable(label)) {
      faults.add(FieldFault.LABEL_UNSTORABLE);
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      faults.add(FieldFault.DESCRIPTION_TOO_LONG);
    }
    if (!StorableText.isStorable(description)) {
      faults.add(FieldFault.DESCRIPTION_UNSTORABLE);
    }
    if (maxLength != null && (maxLength < 1 || maxLength > LARGEST_MAX_LENGTH)) {
      faults.add(FieldFault.MAX_LENGTH_INVALID);
    }
    if (maxLength != null && settings.type() != FieldType.TEXT) {
      faults.add(FieldFault.MAX_LENGTH_WITHOUT_TEXT);
    }
    return faults;
  }
}
