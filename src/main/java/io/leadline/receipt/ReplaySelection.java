package io.leadline.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which dropped parts are meant: all open ones that meet every condition given.
///
/// @param cause null for any
/// @param tokenId the token that the requests came by; null for any
/// @param from when the requests came, inclusive; null for the oldest
/// @param until when the requests came, exclusive; null for the newest
/// @param receiptIds of the requests; empty for any
public record ReplaySelection(
    @Nullable Cause cause,
    @Nullable String tokenId,
    @Nullable Instant from,
    @Nullable Instant until,
    List<String> receiptIds) {
  public ReplaySelection {
    receiptIds = List.copyOf(receiptIds);
  }

  /// The open parts of one request.
  public static ReplaySelection ofReceipt(String receiptId) {
    return new ReplaySelection(null, null, null, null, List.of(receiptId));
  }

  /// All that is open for a cause.
  public static ReplaySelection ofCause(Cause cause) {
    return new ReplaySelection(cause, null, null, null, List.of());
  }
}
