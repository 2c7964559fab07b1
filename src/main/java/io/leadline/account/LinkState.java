package io.leadline.account;

import io.leadline.team.Member;
import io.leadline.workspace.Workspace;

/// What a link is good for.
public sealed interface LinkState {
  /// The member can choose a password by it.
  record Open(LinkToken token, LinkPurpose purpose, Member member, Workspace workspace)
      implements LinkState {}

  /// Its time is over.
  record Expired(LinkPurpose purpose) implements LinkState {}

  /// A password was chosen by it.
  record Used(LinkPurpose purpose) implements LinkState {}

  /// There is no such link: it is incomplete, a newer one has replaced it, or its member was
  /// switched off.
  record Unknown() implements LinkState {}
}
