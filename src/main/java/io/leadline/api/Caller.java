package io.leadline.api;

import io.leadline.access.ApiToken;
import io.leadline.definition.Definitions;
import io.leadline.workspace.WorkspaceId;

/// Who sent a request: a token, and the workspace that it belongs to as it is defined now.
public record Caller(ApiToken token, Definitions definitions) {
  public WorkspaceId workspace() {
    return definitions.workspace().id();
  }
}
