package io.leadline.action;

/// How the two APIs differ in the actions that they take.
///
/// Source: docs/api.md, Actions.
public enum ActionDialect {
  /// A custom action's type is `ACTION_1001`. A field that is not valid is dropped, and the entry
  /// recorded without it.
  ASYNC,
  /// A custom action's type is `1001`. An entry with a field that is not valid is ignored whole, so
  /// that it can be sent again.
  SYNC
}
