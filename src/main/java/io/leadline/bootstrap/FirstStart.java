package io.leadline.bootstrap;

import io.leadline.workspace.WorkspaceId;

/// What the first start makes, and is told only once.
record FirstStart(
    WorkspaceId workspace,
    String adminEmail,
    Secret adminPassword,
    Secret asyncToken,
    Secret syncToken) {

  @Override
  public String toString() {
    return "FirstStart[" + workspace.value() + "]";
  }
}
