package io.leadline.team;

import java.util.Arrays;
import java.util.Optional;

/// What a team member may do. The names are those of the wire.
public enum Role {
  /// Everything.
  ADMIN,
  /// Leads of the team.
  MANAGER,
  /// Leads of one's own.
  CALLER,
  /// Where leads come from.
  MARKETING_USER;

  /// The role with this name, spelled as on the wire.
  public static Optional<Role> find(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }
}
