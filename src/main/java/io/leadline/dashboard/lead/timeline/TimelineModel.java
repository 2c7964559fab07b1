package io.leadline.dashboard.lead.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lead's timeline as the template `lead/timeline/panel` shows it.
///
/// @param path where it is: `/dashboard/leads/…/timeline`
/// @param kinds that can be chosen
/// @param entries newest first
/// @param items the entries, and what was dropped between them
/// @param older the address of the entries after these, a page of its own for browsers without
///   scripts; null when there are none
/// @param olderPart the address of the same as a part of this page; null when there are none
/// @param live where to look for what is new; empty when what is new belongs elsewhere
/// @param since from when on to look, in epoch milliseconds
/// @param totals of the payments, one for each currency
/// @param isTooSlow whether the search took too long, so that no entries are shown
/// @param composer null for those who may only read
public record TimelineModel(
    String path,
    TimelineQuery query,
    List<TimelineQuery.Kind> kinds,
    List<EntryView> entries,
    List<TimelineItem> items,
    @Nullable String older,
    @Nullable String olderPart,
    String live,
    long since,
    List<TotalView> totals,
    boolean isTooSlow,
    @Nullable ComposerModel composer) {

  /// The same with another form in the place of the first one.
  TimelineModel with(ComposerModel other) {
    return new TimelineModel(
        path, query, kinds, entries, items, older, olderPart, live, since, totals, isTooSlow,
        other);
  }

  @Override
  public String toString() {
    return "TimelineModel[" + entries.size() + " entries]";
  }
}
