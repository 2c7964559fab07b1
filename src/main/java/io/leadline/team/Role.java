package io.leadline.team;

import java.util.Arrays;
import java.util.Optional;

/// What a team member may do. The names are those of the wire.
public enum Role {
  ADMIN("Administrator", "all leads, and the settings"),
  MANAGER("Manager", "all leads"),
  CALLER("Caller", "the leads assigned to them"),
  MARKETING_USER("Marketing user", "all leads, to read only");

  private final String label;
  private final String scope;

  Role(String label, String scope) {
    this.label = label;
    this.scope = scope;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// What its members work with, in a few words.
  public String scope() {
    return scope;
  }

  /// The role with this name, spelled as on the wire.
  public static Optional<Role> find(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }
}
