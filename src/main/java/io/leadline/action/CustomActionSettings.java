package io.leadline.action;

import java.util.List;

/// What can be changed about a custom action: all but its code and its id.
///
/// @param icon the name of a picture; empty when none was chosen
/// @param score what each recorded entry adds to the lead's score; may be negative
/// @param backDating whether an entry may name a time in the past as its own
public record CustomActionSettings(
    String name, String description, String icon, int score, boolean backDating) {

  /// The settings that a custom action has.
  public static CustomActionSettings of(CustomAction action) {
    return new CustomActionSettings(
        action.name(), action.description(), action.icon(), action.score(), action.backDating());
  }

  /// A new custom action with these settings and no fields, which gets the next free code.
  public NewCustomAction toNew() {
    return new NewCustomAction(null, name, description, icon, score, backDating, List.of());
  }
}
