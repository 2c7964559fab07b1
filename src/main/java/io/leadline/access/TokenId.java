package io.leadline.access;

import io.leadline.workspace.WorkspaceId;

/// By what a token is known, whatever else changes about it.
///
/// @param value 24 hex digits
record TokenId(WorkspaceId workspace, String value) {
  static TokenId of(ApiToken token) {
    return new TokenId(token.workspace(), token.id());
  }
}
