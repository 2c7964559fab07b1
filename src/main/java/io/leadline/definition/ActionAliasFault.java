package io.leadline.definition;

/// Why a type cannot mean a custom action, for whoever asks for it to read.
public enum ActionAliasFault {
  MISSING("Give the type as it is sent, such as 1001 or site_visit."),
  TOO_LONG("A type has at most 100 characters."),
  UNSTORABLE("This type has a character that cannot be stored."),
  BUILT_IN("This type records payments or notes: it cannot mean anything else."),
  OTHER_CUSTOM_ACTION("This type is the code of another custom action."),
  TAKEN("This type means another custom action already: remove it there first."),
  TOO_MANY("There are 500 such types already, and there can be no more.");

  private final String sentence;

  ActionAliasFault(String sentence) {
    this.sentence = sentence;
  }

  /// What to do about it.
  public String sentence() {
    return sentence;
  }
}
