package io.leadline.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Which remarks are counted.
///
/// @param since the beginning of the first hour that counts
/// @param tokenId the only token whose requests count; null for all
public record CauseFilter(Instant since, @Nullable String tokenId) {
  public CauseFilter {
    since = since.truncatedTo(ChronoUnit.HOURS);
  }
}
