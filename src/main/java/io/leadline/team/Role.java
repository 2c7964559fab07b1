package io.leadline.team;

/// What a team member may do. The names are those of the wire.
public enum Role {
  /// Everything.
  ADMIN,
  /// Leads of the team.
  MANAGER,
  /// Leads of one's own.
  CALLER,
  /// Where leads come from.
  MARKETING_USER
}
