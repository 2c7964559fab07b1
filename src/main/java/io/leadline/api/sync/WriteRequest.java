package io.leadline.api.sync;

import io.leadline.api.Caller;
import io.leadline.platform.json.JsonObject;
import io.leadline.retry.KeyedRequest;
import io.leadline.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/// A request to write that has not been answered before, to be answered by [Writes].
///
/// @param body an empty object when it was empty
/// @param key null when it came without one
public record WriteRequest(Caller caller, JsonObject body, @Nullable KeyedRequest key) {
  public WorkspaceId workspace() {
    return caller.workspace();
  }
}
