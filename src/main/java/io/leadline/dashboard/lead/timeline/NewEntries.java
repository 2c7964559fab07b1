package io.leadline.dashboard.lead.timeline;

import java.util.List;

/// What has come to a timeline, for a page that is open.
///
/// @param since from when on to look the next time, in epoch milliseconds
/// @param isTooMany whether more has come than can be put in its place
record NewEntries(List<EntryView> entries, long since, boolean isTooMany) {}
