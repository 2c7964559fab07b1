package io.leadline.search;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Modified;
import io.leadline.search.PageStart.After;
import io.leadline.search.PageStart.Before;
import io.leadline.search.PageStart.First;
import io.leadline.search.PageStart.Last;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What the database found for a page.
///
/// @param ids as they were read: from the end, when the page is read backward; one more than the
///   page holds when the list goes on
/// @param ranks of the same leads in an order by a field; else empty
record FoundPage(ListingRequest request, LeadTotal total, List<LeadId> ids, List<Long> ranks) {

  /// What is wrong with a page by whose key another one was to begin.
  enum Gap {
    NONE,
    /// There is less than a page before it.
    AT_BEGINNING,
    /// There is nothing behind it.
    AT_END
  }

  Gap gap() {
    return switch (request.start()) {
      case First _, Last _ -> Gap.NONE;
      case Before _ -> ids.size() < request.size() ? Gap.AT_BEGINNING : Gap.NONE;
      case After _ -> ids.isEmpty() ? Gap.AT_END : Gap.NONE;
    };
  }

  /// The ids of the page, in the order of the list.
  List<LeadId> wantedIds() {
    return inOrder(ids);
  }

  /// The page with its leads.
  ///
  /// @param leads those of [#wantedIds]
  LeadListing with(List<Lead> leads) {
    var places = inOrder(ranks);
    boolean goesOn = ids.size() > request.size();
    boolean isFirst = request.start() instanceof First || (isBackward() && !goesOn);
    boolean isLast = request.start() instanceof Last || (!isBackward() && !goesOn);
    return new LeadListing(
        leads,
        total,
        request.order(),
        isFirst || leads.isEmpty() ? null : place(leads, places, 0),
        isLast || leads.isEmpty() ? null : place(leads, places, leads.size() - 1));
  }

  private LeadPlace place(List<Lead> leads, List<Long> places, int index) {
    var lead = leads.get(index);
    return switch (request.order()) {
      case Created _ -> new LeadPlace(lead.id(), 0);
      case Modified _ ->
          new LeadPlace(lead.id(), ChronoUnit.MICROS.between(Instant.EPOCH, lead.modifiedAt()));
      case ByField _ -> new LeadPlace(lead.id(), places.get(index));
    };
  }

  private <T> List<T> inOrder(List<T> read) {
    var page = read.subList(0, Math.min(read.size(), request.size()));
    return isBackward() ? page.reversed() : page;
  }

  private boolean isBackward() {
    return request.start().isBackward();
  }
}
