package io.leadline.search;

/// Which page of a list is wanted.
public sealed interface PageStart {
  /// The one at the beginning.
  record First() implements PageStart {}

  /// The one at the end.
  record Last() implements PageStart {}

  /// The one that begins behind a lead.
  record After(LeadPlace place) implements PageStart {}

  /// The one that ends before a lead.
  record Before(LeadPlace place) implements PageStart {}

  /// Whether the page is read from its end towards the beginning of the list.
  default boolean isBackward() {
    return switch (this) {
      case First _, After _ -> false;
      case Last _, Before _ -> true;
    };
  }
}
