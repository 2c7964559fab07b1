package io.leadline.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many dropped parts of one cause are still open.
///
/// @param count as far as it was counted; a page counts to [#MOST], which stands for any more
/// @param lastAt when the last of them was received; null when there is none
public record OpenParts(long count, @Nullable Instant lastAt) {
  /// More are not counted for a page.
  public static final int MOST = 1_001;

  public static final OpenParts NONE = new OpenParts(0, null);

  /// Whether there are more than were counted.
  public boolean isMore() {
    return count >= MOST;
  }
}
