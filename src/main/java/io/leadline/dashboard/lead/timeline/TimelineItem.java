package io.leadline.dashboard.lead.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a timeline: an entry, or what was dropped there.
///
/// @param startsDay whether it is the first of its day on its part of the page
/// @param entry null when something was dropped
/// @param dropped null when it is an entry
public record TimelineItem(
    LocalDate day, boolean startsDay, @Nullable EntryView entry, @Nullable DroppedView dropped) {
  /// Entries and what was dropped between them, each newest first, as one list.
  ///
  /// @param dayBefore of what stands above the first one; null when nothing does
  static List<TimelineItem> merged(
      List<EntryView> entries, List<DroppedView> dropped, @Nullable LocalDate dayBefore) {
    var items = new ArrayList<TimelineItem>();
    var left = new ArrayList<>(dropped);
    for (var entry : entries) {
      while (!left.isEmpty() && left.getFirst().occurred() >= entry.occurred()) {
        items.add(item(left.removeFirst(), null, items, dayBefore));
      }
      items.add(item(null, entry, items, dayBefore));
    }
    left.forEach(each -> items.add(item(each, null, items, dayBefore)));
    return items;
  }

  private static TimelineItem item(
      @Nullable DroppedView dropped,
      @Nullable EntryView entry,
      List<TimelineItem> above,
      @Nullable LocalDate dayBefore) {
    var day = dropped == null ? Objects.requireNonNull(entry).day() : dropped.day();
    var dayAbove = above.isEmpty() ? dayBefore : above.getLast().day();
    return new TimelineItem(day, !day.equals(dayAbove), entry, dropped);
  }

  @Override
  public String toString() {
    return "TimelineItem[" + day + "]";
  }
}
