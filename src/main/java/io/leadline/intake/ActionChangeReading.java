package io.leadline.intake;

import io.leadline.action.ActionChange;
import io.leadline.remark.Remark;

/// How a request to change an action was understood.
public sealed interface ActionChangeReading {
  /// Every part of it is valid.
  record Valid(ActionChange change) implements ActionChangeReading {}

  /// A part is not, so that nothing is to be changed.
  ///
  /// @param first what is wrong with the first such part
  record Invalid(Remark first) implements ActionChangeReading {}
}
