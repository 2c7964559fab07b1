package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.Cause;
import io.leadline.receipt.OpenParts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cause as the page shows it.
///
/// @param lastAt when the last part came that is still open; null when that is not known
/// @param lastHour the hour in which the last of all came
/// @param open null when it takes too long to count
public record CauseLine(
    Cause cause,
    Sentence sentence,
    String tokens,
    @Nullable Instant lastAt,
    Instant lastHour,
    @Nullable OpenParts open,
    List<Mend> mends) {

  /// Whether there is something to replay.
  public boolean isOpen() {
    return open == null || open.count() > 0;
  }

  /// How many parts are still open: `312`, `more than 1,000`.
  public String openShown() {
    if (open == null) {
      return "not counted";
    }
    return open.isMore() ? "more than 1,000" : Long.toString(open.count());
  }

  @Override
  public String toString() {
    return "CauseLine[" + cause + "]";
  }
}
