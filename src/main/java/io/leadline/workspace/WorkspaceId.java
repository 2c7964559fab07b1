package io.leadline.workspace;

import io.leadline.platform.Ids;
import java.util.Optional;

/// Names a workspace, the `enterpriseId` of every path.
///
/// @param value 24 hex digits
public record WorkspaceId(String value) {
  public WorkspaceId {
    Ids.checked(value, "workspace");
  }

  /// The id that a text spells, if it spells one.
  public static Optional<WorkspaceId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new WorkspaceId(text)) : Optional.empty();
  }
}
