package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.Replay;
import io.leadline.receipt.ReplaySelection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A replay, and how far it has come. Source: docs/api.md, Replays.
///
/// @param total how many parts it has to try; null while they are counted
/// @param visited how many it has tried
record ReplayResponse(
    @JsonProperty("replay_id") String replayId,
    String status,
    @JsonProperty("requested_by") String requestedBy,
    @JsonProperty("requested_at") long requestedAt,
    @JsonProperty("finished_at") @Nullable Long finishedAt,
    @JsonProperty("stopped_by") @Nullable String stoppedBy,
    @Nullable Long total,
    long visited,
    long taken,
    long overtaken,
    long refused,
    Selection selection) {
  /// @param to the last millisecond that is meant
  record Selection(
      @Nullable String reason,
      @Nullable String subject,
      @JsonProperty("token_id") @Nullable String tokenId,
      @Nullable Long from,
      @Nullable Long to,
      @JsonProperty("receipt_ids") List<String> receiptIds) {
    private static Selection of(ReplaySelection selection) {
      var cause = selection.cause();
      var until = selection.until();
      return new Selection(
          cause == null ? null : cause.reason().name(),
          cause == null ? null : cause.subject(),
          selection.tokenId(),
          millis(selection.from()),
          until == null ? null : until.toEpochMilli() - 1,
          selection.receiptIds());
    }

    @Override
    public String toString() {
      return "Selection[" + reason + "]";
    }
  }

  static ReplayResponse of(Replay replay) {
    return new ReplayResponse(
        replay.id(),
        status(replay),
        replay.requestedBy(),
        replay.requestedAt().toEpochMilli(),
        millis(replay.finishedAt()),
        replay.stoppedBy(),
        replay.total(),
        replay.visited(),
        replay.taken(),
        replay.overtaken(),
        replay.refused(),
        Selection.of(replay.selection()));
  }

  private static String status(Replay replay) {
    if (!replay.isFinished()) {
      return "RUNNING";
    }
    return replay.stoppedBy() == null ? "DONE" : "STOPPED";
  }

  private static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }
}
