package io.leadline.replay;

import io.leadline.lead.LeadId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of the replay of one request's parts.
public sealed interface ReplayResult {
  /// It was tried.
  ///
  /// @param replayId the replay that it is written down as
  /// @param parts what became of each
  /// @param lead that the request has reached; null when it still has not
  record Done(String replayId, List<PartResult> parts, @Nullable LeadId lead)
      implements ReplayResult {}

  /// There is no receipt with this id, or it has no such part.
  record NotFound() implements ReplayResult {}

  /// Too much is waiting, or the database is away: nothing was done.
  record Unavailable() implements ReplayResult {}

  /// It cannot be written, which is a fault of ours.
  ///
  /// @param logId under which it is in the log
  record Failed(String logId) implements ReplayResult {}
}
