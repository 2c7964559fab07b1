package io.leadline.intake;

import io.leadline.action.ActionChange;
import io.leadline.remark.Remark;
import java.util.List;

/// How a request to change an action was understood.
public sealed interface ActionChangeReading {
  /// Every part of it is valid.
  record Valid(ActionChange change) implements ActionChangeReading {}

  /// A part is not, so that nothing is to be changed.
  ///
  /// @param remarks what is wrong with each such part; at least one
  record Invalid(List<Remark> remarks) implements ActionChangeReading {}
}
