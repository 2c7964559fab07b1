package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.Cause;

/// What a cause is about.
///
/// | subject | is |
/// |---|---|
/// | `fields.Budget` | a field of leads |
/// | `actions.ACTION_1001.fields.note` | a field of actions |
/// | `actions.ACTION_1001`, `actions.` | actions of a type, or without one |
/// | `actions` | all actions of requests |
/// | anything else, also nothing | various things |
sealed interface Subject {
  String FIELDS = "fields.";
  String ACTIONS = "actions.";
  String INSIDE = ".fields";

  /// A field of leads, by the key that was sent.
  record LeadField(String key) implements Subject {}

  /// Actions of a type as sent; empty for none.
  record Action(String type) implements Subject {}

  /// The fields of actions altogether.
  record ActionFields(String type) implements Subject {}

  record ActionField(String type, String key) implements Subject {}

  record AllActions() implements Subject {}

  record Various() implements Subject {}

  static Subject of(Cause cause) {
    var subject = cause.subject();
    if (subject.startsWith(FIELDS)) {
      return new LeadField(subject.substring(FIELDS.length()));
    }
    if (subject.equals("actions")) {
      return new AllActions();
    }
    return subject.startsWith(ACTIONS)
        ? ofAction(subject.substring(ACTIONS.length()))
        : new Various();
  }

  private static Subject ofAction(String text) {
    int inside = text.indexOf(INSIDE + ".");
    if (inside >= 0) {
      return new ActionField(
          text.substring(0, inside), text.substring(inside + INSIDE.length() + 1));
    }
    return text.endsWith(INSIDE)
        ? new ActionFields(text.substring(0, text.length() - INSIDE.length()))
        : new Action(text);
  }
}
