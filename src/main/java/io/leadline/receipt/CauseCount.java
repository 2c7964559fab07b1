package io.leadline.receipt;

import java.time.Instant;
import java.util.Set;

/// How often there were remarks for one cause.
///
/// @param parts exact
/// @param tokenIds of the tokens by which they came
/// @param lastHour the hour in which the last one came, by its beginning
public record CauseCount(Cause cause, long parts, Set<String> tokenIds, Instant lastHour) {
  public CauseCount {
    tokenIds = Set.copyOf(tokenIds);
  }
}
