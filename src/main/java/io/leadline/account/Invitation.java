package io.leadline.account;

import io.leadline.team.Member;

/// What became of the wish to invite somebody.
public sealed interface Invitation {
  /// The member is there, and can join by the link.
  record Invited(IssuedLink link) implements Invitation {}

  /// Somebody in the team has the address, or had it and is deleted.
  record AddressTaken(Member by) implements Invitation {}
}
