package io.leadline.search;

/// In which order leads are listed. Leads that are equal in it follow each other by their ids, in
/// the same direction.
public sealed interface LeadOrder {
  /// The newest lead first.
  LeadOrder NEWEST_FIRST = new Created(true);

  boolean descending();

  /// By creation, which is the order of the ids.
  record Created(boolean descending) implements LeadOrder {}

  /// By the last change.
  record Modified(boolean descending) implements LeadOrder {}

  /// By what a field holds, leads without it last. Only few leads can be put in such an order: see
  /// [LeadListStore].
  ///
  /// @param apiName a field of leads, or `capture_frequency`
  record ByField(String apiName, Kind kind, boolean descending) implements LeadOrder {}

  /// How values are compared.
  enum Kind {
    /// Without regard to case.
    TEXT,
    NUMBER
  }
}
