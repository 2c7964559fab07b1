package io.leadline.api.sync.team;

import io.leadline.team.NewMember;
import org.jspecify.annotations.Nullable;

/// A member that a program adds to the team. Its text form tells nothing about the person.
///
/// @param password null when the member is only invited
record MemberRequest(NewMember member, @Nullable String password) {
  @Override
  public String toString() {
    return "MemberRequest[" + member + "]";
  }
}
