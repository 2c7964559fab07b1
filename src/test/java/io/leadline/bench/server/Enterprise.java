package io.leadline.bench.server;

import io.leadline.workspace.WorkspaceId;

/// The one workspace of each server that is measured, and how it is reached.
public final class Enterprise {
  public static final WorkspaceId ID = new WorkspaceId("0123456789abcdef01234567");
  public static final String ASYNC_TOKEN = "bench-async-token-0000000001";
  public static final String SYNC_TOKEN = "bench-sync-token-0000000001";

  /// Where the Async API takes leads.
  public static final String POSTS = "/enterprise/" + ID.value() + "/autoupdatelead";

  static final String PING = "/enterprise/" + ID.value() + "/ping";

  private Enterprise() {}

  /// A path of the Sync API.
  ///
  /// @param call from behind the enterprise on
  public static String sync(String call) {
    return "/autoupdate/v2/enterprise/" + ID.value() + call;
  }
}
