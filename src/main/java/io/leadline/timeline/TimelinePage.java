package io.leadline.timeline;

import java.util.List;

/// Some entries of a timeline, newest first.
///
/// @param totalCount how many entries the filter lets through in all
public record TimelinePage(List<TimelineEntry> entries, long totalCount) {}
