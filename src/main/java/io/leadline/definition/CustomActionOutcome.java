package io.leadline.definition;

import java.util.Set;

/// What became of a change of a custom action.
public sealed interface CustomActionOutcome {
  /// The custom action is as it was asked for.
  record Done(int code) implements CustomActionOutcome {}

  /// Nothing was changed.
  ///
  /// @param faults all that is wrong, at least one
  record Refused(Set<CustomActionFault> faults) implements CustomActionOutcome {
    public Refused {
      faults = Set.copyOf(faults);
    }
  }

  /// No custom action has the code.
  record Missing() implements CustomActionOutcome {}
}
