package io.leadline.definition;

import java.util.Set;

/// What became of a change of the fields of leads or of a custom action.
public sealed interface SchemaOutcome {
  /// The field is as it was asked for.
  record Done(String apiName) implements SchemaOutcome {}

  /// Nothing was changed.
  ///
  /// @param faults all that is wrong, at least one
  record Refused(Set<FieldFault> faults) implements SchemaOutcome {
    public Refused {
      faults = Set.copyOf(faults);
    }
  }

  /// There is no such field, or no such custom action.
  record Missing() implements SchemaOutcome {}
}
