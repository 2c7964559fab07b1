package io.leadline.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which entries of a timeline are wanted.
///
/// @param types any of these; empty means all
/// @param performedBy by any of these e-mail addresses, in lower case; empty means by anybody
/// @param from the earliest time, inclusive; null when there is none
/// @param to the latest time, inclusive; null when there is none
public record TimelineFilter(
    Collection<String> types,
    Collection<String> performedBy,
    @Nullable Instant from,
    @Nullable Instant to) {
  public static final TimelineFilter ALL = new TimelineFilter(List.of(), List.of(), null, null);

  /// Whether it lets all entries through.
  boolean isAll() {
    return types.isEmpty() && performedBy.isEmpty() && from == null && to == null;
  }

  @Override
  public String toString() {
    return "TimelineFilter[%d types, %d performers]".formatted(types.size(), performedBy.size());
  }
}
