package io.leadline.definition;

/// What an administrator wants of the options of a field.
public sealed interface OptionChange {
  /// One more option, after the others.
  ///
  /// @param label as it was typed
  record Add(String label) implements OptionChange {}

  /// Another label for an option, also wherever it is stored.
  ///
  /// @param option its id
  /// @param label as it was typed
  record Rename(String option, String label) implements OptionChange {}

  /// One option less: another one takes its place, also wherever it is stored.
  ///
  /// @param option the id of the one that goes
  /// @param into the id of the one that stays
  record Merge(String option, String into) implements OptionChange {}

  /// A place nearer to the first option, or to the last.
  ///
  /// @param option its id
  record Move(String option, boolean up) implements OptionChange {}

  /// Whether an unknown label is refused instead of added.
  record Lock(boolean locked) implements OptionChange {}
}
