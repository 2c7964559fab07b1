package io.leadline.definition;

import io.leadline.lead.IdentifierCheck;

/// What came of the wish that another field tell leads apart.
public sealed interface IdentifierSwitch {
  /// It does now.
  ///
  /// @param leads how many have got other identifiers
  record Switched(long leads) implements IdentifierSwitch {}

  /// It has done so before.
  record Unchanged() implements IdentifierSwitch {}

  /// There is no such field, or its values cannot tell leads apart.
  record NotSuitable() implements IdentifierSwitch {}

  /// Some leads stand against it.
  record Refused(IdentifierCheck check) implements IdentifierSwitch {}

  /// It takes longer than it may. Nothing has changed.
  record TooSlow() implements IdentifierSwitch {}
}
