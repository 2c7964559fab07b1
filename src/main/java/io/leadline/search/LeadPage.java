package io.leadline.search;

import io.leadline.lead.Lead;
import java.util.List;

/// Some of the leads that a filter lets through, the newest first.
///
/// @param totalCount how many it lets through in all
public record LeadPage(List<Lead> leads, long totalCount) {}
