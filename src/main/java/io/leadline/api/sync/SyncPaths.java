package io.leadline.api.sync;

/// Where the Sync API is.
public final class SyncPaths {
  public static final String BASE = "/autoupdate/v2/enterprise/{enterprise}";

  private SyncPaths() {}
}
