package io.leadline.dashboard.lead.timeline;

import java.util.List;

/// What has come to a timeline, for a page that is open.
///
/// @param dropped what was dropped since, where it is shown
/// @param since from when on to look the next time, in epoch milliseconds
/// @param isTooMany whether more has come than can be put in its place
record NewEntries(
    List<EntryView> entries, List<DroppedView> dropped, long since, boolean isTooMany) {
  boolean isNone() {
    return entries.isEmpty() && dropped.isEmpty();
  }
}
