package io.leadline.definition;

/// What became of the wish that a type should mean a custom action, or no longer.
public sealed interface ActionAliasOutcome {
  /// It is as was wished for, perhaps since before.
  record Done() implements ActionAliasOutcome {}

  /// Nothing was changed.
  record Refused(ActionAliasFault fault) implements ActionAliasOutcome {}

  /// No custom action has the code.
  record Missing() implements ActionAliasOutcome {}
}
