package io.leadline.definition;

import io.leadline.action.ActionIcon;
import io.leadline.action.CustomActionSettings;
import io.leadline.platform.StorableText;
import java.util.EnumSet;
import java.util.Set;

/// Finds what is wrong with the settings of a custom action by themselves.
public final class CustomActionFaults {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 1_000;

  /// Either way.
  private static final int LARGEST_SCORE = 1_000_000;

  private CustomActionFaults() {}

  /// What is wrong, whatever custom actions there are.
  public static Set<CustomActionFault> of(CustomActionSettings settings) {
    var faults = EnumSet.noneOf(CustomActionFault.class);
    var name = settings.name().strip();
    var description = settings.description().strip();
    if (name.isEmpty()) {
      faults.add(CustomActionFault.NAME_MISSING);
    }
    if (name.length() > LONGEST_NAME) {
      faults.add(CustomActionFault.NAME_TOO_LONG);
    }
    if (!StorableText.isStorable(name)) {
      faults.add(CustomActionFault.NAME_UNSTORABLE);
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      faults.add(CustomActionFault.DESCRIPTION_TOO_LONG);
    }
    if (!StorableText.isStorable(description)) {
      faults.add(CustomActionFault.DESCRIPTION_UNSTORABLE);
    }
    if (!settings.icon().isEmpty() && !ActionIcon.isKnown(settings.icon())) {
      faults.add(CustomActionFault.ICON_UNKNOWN);
    }
    if (Math.abs((long) settings.score()) > LARGEST_SCORE) {
      faults.add(CustomActionFault.SCORE_INVALID);
    }
    return faults;
  }
}
