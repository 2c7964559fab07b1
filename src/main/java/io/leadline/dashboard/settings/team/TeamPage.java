package io.leadline.dashboard.settings.team;

import io.leadline.access.SessionStore;
import io.leadline.account.AccountLinks;
import io.leadline.account.Invitation.AddressTaken;
import io.leadline.account.Invitation.Invited;
import io.leadline.account.Team;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who works here, and the invitation of somebody else.
@Controller
class TeamPage {
  static final String PATH = DashboardPaths.SETTINGS + "/team";

  private final Team team;
  private final AccountLinks links;
  private final SessionStore sessions;
  private final LinkDelivery delivery;

  TeamPage(Team team, AccountLinks links, SessionStore sessions, LinkDelivery delivery) {
    this.team = team;
    this.links = links;
    this.sessions = sessions;
    this.delivery = delivery;
  }

  @GetMapping(PATH)
  ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "false") boolean deleted) {
    var rows = rows(viewer);
    long gone = rows.stream().filter(TeamPage::isDeleted).count();
    return new ModelAndView("settings/team/team")
        .addObject("rows", rows.stream().filter(row -> deleted == isDeleted(row)).toList())
        .addObject("deleted", deleted)
        .addObject("countOfDeleted", gone);
  }

  @GetMapping(PATH + "/new")
  ModelAndView form() {
    return form(MemberForm.EMPTY, Map.of(), HttpStatus.OK);
  }

  @PostMapping(PATH + "/new")
  ModelAndView invite(Viewer viewer, @RequestParam Map<String, String> sent) {
    var form = MemberForm.of(sent);
    var faults = form.faults(true);
    if (!faults.isEmpty()) {
      return form(form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (team.invite(viewer.workspaceId(), viewer.member(), form.toNewMember())) {
      case Invited(var link) -> delivery.deliver(link, viewer);
      case AddressTaken(var by) ->
          form(form, Map.of("email", taken(by)), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private List<TeamRow> rows(Viewer viewer) {
    var seen = sessions.lastSeen(viewer.workspaceId());
    var open = links.open(viewer.workspaceId());
    return viewer.definitions().members().stream()
        .map(member ->
            new TeamRow(
                member,
                seen.get(member.id()),
                open.get(member.id()),
                member.id().equals(viewer.member().id())))
        .toList();
  }

  private static ModelAndView form(MemberForm form, Map<String, String> faults, HttpStatus status) {
    return new ModelAndView("settings/team/new", status)
        .addObject("form", form)
        .addObject("faults", faults)
        .addObject("roles", Role.values());
  }

  private static String taken(Member by) {
    return by.status() == MemberStatus.DELETED
        ? "This was the address of a member who is deleted; it stays on what they did. Use another."
        : "%s in the team has this address.".formatted(by.name());
  }

  private static boolean isDeleted(TeamRow row) {
    return row.member().status() == MemberStatus.DELETED;
  }
}
