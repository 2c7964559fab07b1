package io.leadline.api.sync;

/// Where the Sync API is.
final class SyncPaths {
  static final String BASE = "/autoupdate/v2/enterprise/{enterprise}";

  private SyncPaths() {}
}
