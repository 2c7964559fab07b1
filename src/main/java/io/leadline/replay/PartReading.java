package io.leadline.replay;

import io.leadline.intake.ReplayedPart;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Remark;
import java.util.List;

/// How a dropped part is understood now.
sealed interface PartReading {
  /// It would take effect.
  record Accepted(ReplayedPart part) implements PartReading {}

  /// It would not, even now.
  ///
  /// @param remarks why; at least one
  record Refused(PartPlace place, List<Remark> remarks) implements PartReading {}
}
