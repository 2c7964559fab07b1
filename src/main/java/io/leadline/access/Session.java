package io.leadline.access;

import io.leadline.workspace.WorkspaceId;
import java.time.Instant;

/// A member who is signed in with one browser. Its text form tells nothing about either.
///
/// @param id 24 hex digits; it opens nothing
/// @param browser what the browser says it is; empty when it says nothing
/// @param address the network address from which the member signed in
/// @param seenAt when the browser last asked for something, to the minute
public record Session(
    String id,
    WorkspaceId workspace,
    String memberId,
    String browser,
    String address,
    Instant createdAt,
    Instant seenAt) {
  @Override
  public String toString() {
    return "Session[" + id + "]";
  }
}
