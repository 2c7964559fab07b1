package io.leadline.dashboard;

import io.leadline.definition.Definitions;
import io.leadline.lead.Lead;
import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonText;
import io.leadline.team.Member;
import io.leadline.team.Role;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;

/// Who looks at a page: a member of a team, as it stands at this request. Handlers of pages take
/// one as a parameter.
///
/// @param definitions of the member's workspace; the only one that the member sees
public record Viewer(Member member, Definitions definitions) {
  public WorkspaceId workspaceId() {
    return workspace().id();
  }

  public Workspace workspace() {
    return definitions.workspace();
  }

  /// Where times are shown, and where written dates are read.
  public ZoneId zone() {
    return workspace().zone();
  }

  /// Whether the member may see and change the settings.
  public boolean isAdmin() {
    return member.role() == Role.ADMIN;
  }

  /// Whether the member may change the leads that it sees.
  public boolean mayChangeLeads() {
    return switch (member.role()) {
      case ADMIN, MANAGER, CALLER -> true;
      case MARKETING_USER -> false;
    };
  }

  /// Whether the member sees all leads, or only those assigned to it.
  public boolean seesAllLeads() {
    return switch (member.role()) {
      case ADMIN, MANAGER, MARKETING_USER -> true;
      case CALLER -> false;
    };
  }

  /// Whether the member may see what came in, whichever lead it is about. Who sees only some leads
  /// sees only requests that reached one of them, on the pages of these requests.
  public boolean mayReadIntake() {
    return seesAllLeads();
  }

  /// Whether the member may let parts of requests take effect that were dropped.
  public boolean mayReplay() {
    return mayReadIntake() && mayChangeLeads();
  }

  /// Whether the member may see a lead.
  public boolean maySee(Lead lead) {
    return seesAllLeads()
        || (lead.fields().member(StandardFields.ASSIGNEE) instanceof JsonText(var assignee)
            && member.hasEmail(assignee));
  }

  /// The member's address as it is demanded of the `assignee` of leads: lower case.
  public String emailKey() {
    return member.email().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Viewer[" + member.id() + "]";
  }
}
