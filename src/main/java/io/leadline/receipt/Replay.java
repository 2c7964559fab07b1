package io.leadline.receipt;

import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A replay of dropped parts, and how far it has come.
///
/// @param requestedBy the e-mail address of a team member, or the name of a token
/// @param total how many parts were open at its beginning; null while they are counted
/// @param taken how many have taken effect by it
/// @param overtaken how many changed nothing, since something newer was there
/// @param refused how many are not accepted even now
/// @param reached behind which part it goes on; empty at the beginning
/// @param finishedAt null while it runs
/// @param stoppedBy the e-mail address of the team member, or the name of the token, that has ended
///   it before everything was tried; null if nobody has
public record Replay(
    WorkspaceId workspace,
    String id,
    ReplaySelection selection,
    String requestedBy,
    Instant requestedAt,
    @Nullable Long total,
    long taken,
    long overtaken,
    long refused,
    String reached,
    @Nullable Instant finishedAt,
    @Nullable String stoppedBy) {

  /// How many parts it has tried.
  public long visited() {
    return taken + overtaken + refused;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  @Override
  public String toString() {
    return "Replay[" + id + "]";
  }
}
