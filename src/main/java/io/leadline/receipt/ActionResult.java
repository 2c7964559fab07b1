package io.leadline.receipt;

import io.leadline.timeline.ActionId;
import org.jspecify.annotations.Nullable;

/// What became of one entry of `actions`.
///
/// @param id of the action on the timeline; null when the entry was ignored
public record ActionResult(@Nullable ActionId id, Status status) {
  public static final ActionResult IGNORED = new ActionResult(null, Status.IGNORED);

  /// As it is named on the wire. Source: docs/api.md, Sync API, Actions.
  public enum Status {
    CREATED,
    IGNORED,
    /// The lead already had an action with that `external_id`: its id is given.
    DUPLICATE
  }
}
