package io.leadline.replay;

import io.leadline.intake.PartFate;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Remark;
import java.util.List;

/// What became of one dropped part in a replay.
///
/// @param number of the part in its receipt
/// @param remarks why it is not taken even now; empty in all other cases
public record PartResult(int number, PartPlace part, PartFate.Kind fate, List<Remark> remarks) {}
