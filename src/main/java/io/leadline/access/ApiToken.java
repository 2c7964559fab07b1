package io.leadline.access;

import io.leadline.workspace.WorkspaceId;

/// What is known about a token once it has been issued; its text is not.
///
/// @param id 24 hex digits
/// @param workspace the only one that it opens
/// @param name what people call it
public record ApiToken(String id, WorkspaceId workspace, TokenKind kind, String name) {}
