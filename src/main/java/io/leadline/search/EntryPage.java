package io.leadline.search;

import io.leadline.timeline.TimelineEntry;
import java.util.List;

/// A part of a timeline.
///
/// @param hasMore whether more entries follow that the filter lets through
public record EntryPage(List<TimelineEntry> entries, boolean hasMore) {}
