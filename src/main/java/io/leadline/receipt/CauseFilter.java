package io.leadline.receipt;

import io.leadline.remark.Reason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Which remarks are counted. Null demands nothing.
///
/// @param since the beginning of the first hour that counts
/// @param until the end of the last hour that counts
/// @param tokenId the only token whose requests count
/// @param dropped whether only remarks count that are on something that did not take effect: not
///   those on keys that came twice, of which the last one may have
public record CauseFilter(
    Instant since,
    @Nullable Instant until,
    @Nullable String tokenId,
    @Nullable Reason reason,
    @Nullable String subject,
    boolean dropped) {
  public CauseFilter {
    since = since.truncatedTo(ChronoUnit.HOURS);
  }

  /// All remarks since some hour.
  ///
  /// @param tokenId the only token whose requests count; null for all
  public static CauseFilter since(Instant since, @Nullable String tokenId) {
    return new CauseFilter(since, null, tokenId, null, null, false);
  }

  /// Subjects are named by senders: shows none.
  @Override
  public String toString() {
    return "CauseFilter[" + since + ", " + until + ", " + reason + "]";
  }
}
