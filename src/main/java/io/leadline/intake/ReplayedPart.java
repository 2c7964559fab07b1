package io.leadline.intake;

import io.leadline.receipt.PartPlace;
import io.leadline.remark.Remark;
import java.util.List;

/// A dropped part that is accepted by now.
///
/// @param remarks what is not accepted within it; empty for a whole request, whose changes have
///   them
public record ReplayedPart(PartPlace part, PartEffect effect, List<Remark> remarks) {}
