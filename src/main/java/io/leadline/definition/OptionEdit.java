package io.leadline.definition;

/// What came of an [OptionChange].
public sealed interface OptionEdit {
  /// It is made.
  record Done() implements OptionEdit {}

  /// It is made, and what is stored is being rewritten.
  record Relabelling() implements OptionEdit {}

  /// There is nothing to change: it is so already.
  record Unchanged() implements OptionEdit {}

  /// There is no such field, or it has no options.
  record NoSuchField() implements OptionEdit {}

  /// There is no such option any more.
  record NoSuchOption() implements OptionEdit {}

  /// A label needs at least one character.
  record LabelMissing() implements OptionEdit {}

  /// A label has at most [io.leadline.field.FieldDefinition#LONGEST_OPTION] characters.
  record LabelTooLong() implements OptionEdit {}

  /// The label has a character that cannot be stored.
  record LabelNotStorable() implements OptionEdit {}

  /// Another option has this label.
  ///
  /// @param label as that option spells it
  record LabelTaken(String label) implements OptionEdit {}

  /// Another option had this label before, and programs may still send it.
  ///
  /// @param label of that option now
  record LabelWasTaken(String label) implements OptionEdit {}

  /// The field has [io.leadline.field.FieldDefinition#MOST_OPTIONS] options already.
  record TooManyOptions() implements OptionEdit {}
}
