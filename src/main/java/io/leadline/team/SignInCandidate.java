package io.leadline.team;

import io.leadline.workspace.WorkspaceId;

/// A member whose address was given at a sign-in. Its text form does not tell the hash.
///
/// @param workspaceName what people call the workspace
/// @param passwordHash from [Passwords]
public record SignInCandidate(
    WorkspaceId workspace, String workspaceName, String memberId, String passwordHash) {
  @Override
  public String toString() {
    return "SignInCandidate[" + memberId + "]";
  }
}
