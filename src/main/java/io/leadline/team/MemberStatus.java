package io.leadline.team;

import java.util.Arrays;
import java.util.Optional;

/// Whether a team member is at work.
///
/// Source: docs/api.md.
public enum MemberStatus {
  ACTIVE("Active", true),
  INACTIVE("Inactive", false),
  ON_LEAVE("On Leave", true),
  WORKING("Working", true),
  INVITED("Invited", false),
  DELETED("Deleted", false);

  private final String label;
  private final boolean active;

  MemberStatus(String label, boolean active) {
    this.label = label;
    this.active = active;
  }

  /// The name on the wire and in the database: `On Leave`.
  public String label() {
    return label;
  }

  /// Whether leads can be given to the member. Who is on leave comes back and still can be given
  /// leads; who has not yet taken the invitation, was switched off or is gone cannot.
  public boolean isActive() {
    return active;
  }

  /// The status with this name, spelled as on the wire.
  public static Optional<MemberStatus> find(String label) {
    return Arrays.stream(values()).filter(status -> status.label.equals(label)).findFirst();
  }
}
