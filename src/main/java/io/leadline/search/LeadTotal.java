package io.leadline.search;

/// How many leads are selected. Large numbers are not counted to their end.
public sealed interface LeadTotal {
  /// Up to how many are always counted.
  int LIMIT = 10_000;

  long count();

  /// So many, and no more.
  record Exact(long count) implements LeadTotal {}

  /// So many at least, and probably more.
  record AtLeast(long count) implements LeadTotal {}
}
