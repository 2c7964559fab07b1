package io.leadline.dashboard.settings.audit;

import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditEntry;
import io.leadline.audit.AuditFilter;
import io.leadline.audit.AuditStore;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.team.Member;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Who changed which setting and when, the newest first.
@Controller
class AuditPage {
  static final String PATH = DashboardPaths.SETTINGS + "/audit";

  /// What stands for Leadline itself in the choice of members.
  static final String LEADLINE = "leadline";

  private static final int PAGE = 50;

  private final AuditStore audit;

  AuditPage(AuditStore audit) {
    this.audit = audit;
  }

  /// A page of the audit.
  ///
  /// @param area the name of one; empty for all
  /// @param member an e-mail address, or [#LEADLINE]; empty for everybody
  /// @param before the id of the entry that the page comes after; empty for the newest
  @GetMapping(PATH)
  String audit(
      Viewer viewer,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String before,
      Model model) {
    var filter = filter(area, member);
    // One more than is shown says whether there are more.
    var found =
        audit.page(
            viewer.workspaceId(), filter, before.isEmpty() ? AuditStore.NEWEST : before, PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    model.addAttribute("rows", shown.stream().map(entry -> AuditRow.of(entry, viewer)).toList());
    model.addAttribute("areas", areas());
    model.addAttribute("area", area);
    model.addAttribute("team", team(viewer));
    model.addAttribute("by", member);
    model.addAttribute("isFirst", before.isEmpty());
    model.addAttribute("isFiltered", filter.area() != null || filter.by() != null);
    model.addAttribute("newest", address(area, member, ""));
    if (found.size() > PAGE) {
      model.addAttribute("older", address(area, member, last(shown)));
    }
    return "settings/audit";
  }

  private static AuditFilter filter(String area, String member) {
    return new AuditFilter(
        Arrays.stream(AuditArea.values())
            .filter(it -> it.name().equals(area))
            .findFirst()
            .orElse(null),
        member.isEmpty() ? null : member.equals(LEADLINE) ? "" : member);
  }

  private static String last(List<AuditEntry> shown) {
    return shown.getLast().id();
  }

  private static String address(String area, String member, String before) {
    var address = UriComponentsBuilder.fromPath(PATH);
    Map.of("area", area, "member", member, "before", before)
        .forEach((name, value) -> {
          if (!value.isEmpty()) {
            address.queryParam(name, value);
          }
        });
    return address.encode().build().toUriString();
  }

  /// Titles by name.
  private static Map<String, String> areas() {
    var areas = new LinkedHashMap<String, String>();
    for (var area : AuditArea.values()) {
      areas.put(area.name(), AuditRow.title(area));
    }
    return areas;
  }

  /// Everybody who is or was in the team, by the address.
  private static Map<String, String> team(Viewer viewer) {
    var team = new LinkedHashMap<String, String>();
    for (Member member : viewer.definitions().members()) {
      team.put(member.email(), member.name() + " · " + member.email());
    }
    team.put(LEADLINE, "Leadline itself");
    return team;
  }
}
