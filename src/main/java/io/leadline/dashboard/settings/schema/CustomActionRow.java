package io.leadline.dashboard.settings.schema;

import io.leadline.action.CustomAction;
import io.leadline.timeline.TimesUsed;

/// A custom action as the list of them shows it.
///
/// @param fields how many take values
/// @param used `1,234`, `10,000+`
record CustomActionRow(
    int code, String name, String description, String icon, int fields, int score, String used) {
  static CustomActionRow of(CustomAction action, TimesUsed used) {
    return new CustomActionRow(
        action.code(),
        action.name(),
        action.description(),
        action.icon(),
        action.schema().active().size(),
        action.score(),
        shown(used));
  }

  static String shown(TimesUsed used) {
    return "%,d%s".formatted(used.number(), used.orMore() ? "+" : "");
  }
}
