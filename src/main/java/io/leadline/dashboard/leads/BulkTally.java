package io.leadline.dashboard.leads;

/// What has come of a change of many leads so far.
///
/// @param changed leads that are now as they were to be
/// @param already leads that were so before
/// @param gone leads that are no longer there for whoever asked
/// @param failed leads that could not be written
public record BulkTally(int changed, int already, int gone, int failed) {
  static final BulkTally NONE = new BulkTally(0, 0, 0, 0);

  BulkTally plus(BulkTally other) {
    return new BulkTally(
        changed + other.changed, already + other.already, gone + other.gone, failed + other.failed);
  }

  public int done() {
    return changed + already + gone + failed;
  }
}
