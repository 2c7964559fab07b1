package io.leadline.definition;

/// What can be wrong with a change of a custom action, for whoever asks for it to read.
public enum CustomActionFault {
  NAME_MISSING("name", "Give the custom action a name."),
  NAME_TOO_LONG("name", "A name has at most 200 characters."),
  NAME_TAKEN("name", "Another custom action has this name: choose another one."),
  NAME_UNSTORABLE("name", "This name has a character that cannot be stored."),
  DESCRIPTION_TOO_LONG("description", "A description has at most 1,000 characters."),
  DESCRIPTION_UNSTORABLE("description", "This text has a character that cannot be stored."),
  ICON_UNKNOWN("icon", "Choose one of these icons."),
  SCORE_INVALID("score", "Give a whole number from -1,000,000 to 1,000,000."),
  TOO_MANY_CUSTOM_ACTIONS("", "There are 500 custom actions already, and there can be no more.");

  private final String input;
  private final String sentence;

  CustomActionFault(String input, String sentence) {
    this.input = input;
    this.sentence = sentence;
  }

  /// The part of the custom action that is at fault: `name`; empty when it is no single part.
  public String input() {
    return input;
  }

  /// What to do about it.
  public String sentence() {
    return sentence;
  }
}
