package io.leadline.field;

import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The rewriting of what is stored under a former label of an option.
///
/// @param id 24 hex digits, ascending with the time
/// @param formerLabel as the option spelled it
/// @param label what was to stand in its place when it was asked for; where the option has been
///   renamed again since, its label of today does
/// @param requestedBy the e-mail address of the member
/// @param total how many leads or actions had the former label at the start; null until they are
///   counted, 0 also when there are too many for that
/// @param done how many of them have been rewritten
/// @param reached the place behind which it goes on; empty at the start
/// @param finishedAt null while there may be more to rewrite
public record Relabelling(
    WorkspaceId workspace,
    String id,
    FieldKey field,
    String formerLabel,
    String label,
    String requestedBy,
    Instant requestedAt,
    @Nullable Long total,
    long done,
    String reached,
    @Nullable Instant finishedAt) {
  public boolean isFinished() {
    return finishedAt != null;
  }

  @Override
  public String toString() {
    return "Relabelling[" + id + "]";
  }
}
