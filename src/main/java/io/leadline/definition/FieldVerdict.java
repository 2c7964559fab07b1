package io.leadline.definition;

import java.util.Set;

/// What a rule makes of a change of a field.
sealed interface FieldVerdict {
  /// It is to be made.
  ///
  /// @param sentence for the audit
  record Apply(String sentence, Runnable write) implements FieldVerdict {}

  /// All is as it was asked for already.
  record Nothing() implements FieldVerdict {}

  /// It cannot be made.
  record Refuse(Set<FieldFault> faults) implements FieldVerdict {}

  static FieldVerdict refuse(FieldFault fault) {
    return new Refuse(Set.of(fault));
  }
}
