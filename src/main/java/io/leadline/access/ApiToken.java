package io.leadline.access;

import io.leadline.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/// What is known about a token once it has been issued; its text is not.
///
/// @param id 24 hex digits
/// @param workspace the only one that it opens
/// @param name what people call it
/// @param requestsPerHour how many requests it may send in an hour, 0 for any number; null where
///   the server's settings say so
public record ApiToken(
    String id,
    WorkspaceId workspace,
    TokenKind kind,
    String name,
    @Nullable Integer requestsPerHour) {}
