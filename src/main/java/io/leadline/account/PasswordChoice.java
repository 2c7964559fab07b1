package io.leadline.account;

import io.leadline.team.Member;
import io.leadline.workspace.WorkspaceId;

/// What became of the wish to choose a password by a link.
public sealed interface PasswordChoice {
  /// It is chosen, and the member can sign in.
  record Chosen(WorkspaceId workspace, Member member) implements PasswordChoice {}

  /// Nothing was changed, because the link no longer works.
  record NoLonger(LinkState state) implements PasswordChoice {}
}
