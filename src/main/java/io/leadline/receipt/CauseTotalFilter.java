package io.leadline.receipt;

import io.leadline.remark.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which dropped parts are counted.
///
/// @param from the beginning of the first hour
/// @param until the end of the last hour
/// @param tokenId null for all tokens
/// @param reason null for all reasons
/// @param subject null for all subjects
public record CauseTotalFilter(
    Instant from,
    Instant until,
    @Nullable String tokenId,
    @Nullable Reason reason,
    @Nullable String subject) {
  /// Subjects are named by senders: shows none.
  @Override
  public String toString() {
    return "CauseTotalFilter[" + from + ", " + until + ", " + reason + "]";
  }
}
