package io.leadline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A token and its life so far.
///
/// @param lastUsedAt when a request last showed it; null when none has
public record UsedToken(ApiToken token, Instant createdAt, @Nullable Instant lastUsedAt) {}
