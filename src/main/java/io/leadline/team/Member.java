package io.leadline.team;

import java.util.Locale;

/// A member of a workspace's team. Its text form tells nothing about the person.
///
/// @param id 24 hex digits
/// @param email as it was given, trimmed; unique in the workspace, without regard to case
/// @param phoneNumber digits with the country code; empty when none was given
public record Member(
    String id, String email, String name, String phoneNumber, Role role, MemberStatus status) {

  /// Whether this is the member's address, without regard to case and to surrounding spaces.
  public boolean hasEmail(String address) {
    return fold(email).equals(fold(address));
  }

  /// What two spellings of one address have in common.
  static String fold(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Member[id=" + id + ", role=" + role + ", status=" + status + "]";
  }
}
