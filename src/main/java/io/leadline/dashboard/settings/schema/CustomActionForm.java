package io.leadline.dashboard.settings.schema;

import io.leadline.action.CustomAction;
import io.leadline.action.CustomActionSettings;
import io.leadline.definition.CustomActionFault;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The form of a custom action, as it was filled in.
///
/// @param icon the name of a picture; empty for none
/// @param score digits, perhaps with a sign
record CustomActionForm(
    String name, String description, String icon, String score, boolean backDating) {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

  static final CustomActionForm EMPTY = new CustomActionForm("", "", "", "0", false);

  static CustomActionForm sent(Map<String, String> form) {
    return new CustomActionForm(
        form.getOrDefault("name", ""),
        form.getOrDefault("description", ""),
        form.getOrDefault("icon", ""),
        form.getOrDefault("score", "").strip(),
        form.containsKey("backDating"));
  }

  static CustomActionForm of(CustomAction action) {
    return new CustomActionForm(
        action.name(),
        action.description(),
        action.icon(),
        Integer.toString(action.score()),
        action.backDating());
  }

  /// What cannot even be read. No score is a score of 0.
  Set<CustomActionFault> faults() {
    return score.isEmpty() || WHOLE_NUMBER.matcher(score).matches()
        ? EnumSet.noneOf(CustomActionFault.class)
        : EnumSet.of(CustomActionFault.SCORE_INVALID);
  }

  /// What the form says; of what [cannot be read][#faults], nothing.
  CustomActionSettings settings() {
    int points = WHOLE_NUMBER.matcher(score).matches() ? Integer.parseInt(score) : 0;
    return new CustomActionSettings(name, description, icon, points, backDating);
  }
}
