package io.leadline.search;

/// A page of a list of leads.
///
/// @param size how many leads it holds at most, at least 1
public record ListingRequest(LeadOrder order, PageStart start, int size) {
  public ListingRequest {
    if (size < 1) {
      throw new IllegalArgumentException("no such page: size " + size);
    }
  }

  ListingRequest at(PageStart other) {
    return new ListingRequest(order, other, size);
  }

  ListingRequest by(LeadOrder other) {
    return new ListingRequest(other, new PageStart.First(), size);
  }

  /// Whether ids are read in descending order: the list's, unless it is read backward.
  boolean isReadDescending() {
    return order.descending() != start.isBackward();
  }
}
