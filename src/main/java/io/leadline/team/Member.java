package io.leadline.team;

/// A member of a workspace's team. Its text form tells nothing about the person.
///
/// @param id 24 hex digits
/// @param email as it was given, trimmed; unique in the workspace, without regard to case
/// @param phoneNumber digits with the country code; empty when none was given
public record Member(
    String id, String email, String name, String phoneNumber, Role role, MemberStatus status) {

  @Override
  public String toString() {
    return "Member[id=" + id + ", role=" + role + ", status=" + status + "]";
  }
}
