package io.leadline.account;

import io.leadline.team.Member;

/// What became of the wish to change something about a member of a team.
public sealed interface MemberChange {
  /// It is changed, and stands like this now.
  record Done(Member member) implements MemberChange {}

  /// There is no such member, or it is deleted.
  record NotFound() implements MemberChange {}

  /// Without this member nobody could administer the workspace.
  record LastAdministrator() implements MemberChange {}

  /// Nobody switches off or deletes himself.
  record Oneself() implements MemberChange {}
}
