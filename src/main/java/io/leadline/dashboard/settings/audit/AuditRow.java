package io.leadline.dashboard.settings.audit;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.dashboard.Viewer;
import io.leadline.team.Member;
import java.time.Instant;

/// A change as the page shows it.
///
/// @param who the name of the member; its address when it is in no team
public record AuditRow(Instant at, String who, String area, String subject, String change) {
  static AuditRow of(AuditEntry entry, Viewer viewer) {
    var change = entry.change();
    return new AuditRow(
        entry.at(),
        who(change.by(), viewer),
        title(change.area()),
        change.subject(),
        change.change());
  }

  static String title(AuditArea area) {
    return switch (area) {
      case WORKSPACE -> "Workspace";
      case LEAD_FIELDS -> "Lead Fields";
      case CUSTOM_ACTIONS -> "Custom Actions";
      case LEAD_STAGES -> "Lead Stages";
      case TOKENS -> "Tokens";
      case TEAM -> "Team";
      case ACCOUNT -> "Accounts";
      case INTAKE -> "Intake";
    };
  }

  private static String who(String by, Viewer viewer) {
    return by.isEmpty()
        ? "Leadline"
        : viewer.definitions().findMember(by).map(Member::name).orElse(by);
  }

  @Override
  public String toString() {
    return "AuditRow[" + area + "]";
  }
}
