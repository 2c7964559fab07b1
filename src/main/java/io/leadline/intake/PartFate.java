package io.leadline.intake;

import io.leadline.receipt.PartPlace;
import io.leadline.remark.Remark;
import java.util.List;

/// What became of a dropped part in a replay.
///
/// @param remarks why it is not taken even now; empty in all other cases
public record PartFate(PartPlace part, Kind kind, List<Remark> remarks) {
  /// What became of it, in a word. The names are those of the wire.
  public enum Kind {
    /// It has taken effect.
    TAKEN,
    /// It has changed nothing: the lead has a newer value, or the action already.
    OVERTAKEN,
    /// It is not accepted even now, and stays open.
    REFUSED,
    /// It was not open any more.
    ALREADY_RESOLVED
  }

  static PartFate of(PartPlace part, Kind kind) {
    return new PartFate(part, kind, List.of());
  }

  /// It is not accepted.
  public static PartFate refused(PartPlace part, List<Remark> remarks) {
    return new PartFate(part, Kind.REFUSED, remarks);
  }
}
