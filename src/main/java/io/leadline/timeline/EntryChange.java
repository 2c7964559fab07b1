package io.leadline.timeline;

import io.leadline.action.ActionContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of what an entry says.
///
/// @param by the e-mail address of the team member who did it; null for a program
/// @param before what the entry said until then
/// @param after what it said from then on
public record EntryChange(
    Instant at, @Nullable String by, ActionContent before, ActionContent after) {
  @Override
  public String toString() {
    return "EntryChange[" + before.type() + ", " + at + "]";
  }
}
