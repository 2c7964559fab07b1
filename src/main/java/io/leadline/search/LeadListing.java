package io.leadline.search;

import io.leadline.lead.Lead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list of leads.
///
/// @param leads in the order of the list
/// @param order the one that they are in: the newest first instead of one by a field, when there
///   are too many for that
/// @param previous where the page before this one ends; null when this is the first
/// @param next where the page after this one begins; null when this is the last
public record LeadListing(
    List<Lead> leads,
    LeadTotal total,
    LeadOrder order,
    @Nullable LeadPlace previous,
    @Nullable LeadPlace next) {
  public LeadListing {
    leads = List.copyOf(leads);
  }
}
