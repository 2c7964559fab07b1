package io.leadline.dashboard.settings.team;

import io.leadline.account.LinkIssue.Issued;
import io.leadline.account.LinkIssue.NotPossible;
import io.leadline.account.MemberChange;
import io.leadline.account.MemberChange.Done;
import io.leadline.account.MemberChange.LastAdministrator;
import io.leadline.account.MemberChange.NotFound;
import io.leadline.account.MemberChange.Oneself;
import io.leadline.account.MemberStates;
import io.leadline.account.Team;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One member of the team, and what an administrator does to it.
@Controller
class MemberPage {
  private static final String PATH = TeamPage.PATH + "/{id:[0-9a-f]{24}}";

  private final Team team;
  private final MemberStates states;
  private final LinkDelivery delivery;

  MemberPage(Team team, MemberStates states, LinkDelivery delivery) {
    this.team = team;
    this.states = states;
    this.delivery = delivery;
  }

  @GetMapping(PATH)
  ModelAndView show(Viewer viewer, @PathVariable String id) {
    var member = member(viewer, id);
    return page(viewer, member, MemberForm.of(member), HttpStatus.OK);
  }

  @PostMapping(PATH)
  ModelAndView change(
      Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> sent) {
    var form = MemberForm.of(sent);
    var faults = form.faults(false);
    if (!faults.isEmpty()) {
      return page(viewer, member(viewer, id), form, HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("faults", faults);
    }
    var change = team.changeDetails(viewer.workspaceId(), viewer.member(), id, form.toDetails());
    // Who is no longer an administrator may not see this page either.
    return switch (change) {
      case Done(var member) when isViewer(viewer, member) && member.role() != Role.ADMIN ->
          new ModelAndView("redirect:/dashboard");
      case Done _, LastAdministrator _, NotFound _, Oneself _ ->
          after(viewer, id, change, form, "saved");
    };
  }

  @PostMapping(PATH + "/link")
  ModelAndView issueLink(Viewer viewer, @PathVariable String id) {
    return switch (team.issueLink(viewer.workspaceId(), viewer.member(), id)) {
      case Issued(var link) -> delivery.deliver(link, viewer);
      case NotPossible() -> throw new NotFoundException();
    };
  }

  @PostMapping(PATH + "/off")
  ModelAndView switchOff(Viewer viewer, @PathVariable String id) {
    return after(viewer, id, states.switchOff(viewer.workspaceId(), viewer.member(), id), "off");
  }

  @PostMapping(PATH + "/on")
  ModelAndView switchOn(Viewer viewer, @PathVariable String id) {
    return after(viewer, id, states.switchOn(viewer.workspaceId(), viewer.member(), id), "on");
  }

  @PostMapping(PATH + "/sign-out")
  ModelAndView endSessions(Viewer viewer, @PathVariable String id) {
    return after(viewer, id, states.endSessions(viewer.workspaceId(), viewer.member(), id), "out");
  }

  @PostMapping(PATH + "/delete")
  ModelAndView delete(Viewer viewer, @PathVariable String id) {
    var change = states.delete(viewer.workspaceId(), viewer.member(), id);
    return change instanceof Done
        ? new ModelAndView("redirect:" + TeamPage.PATH + "?done=deleted")
        : after(viewer, id, change, "deleted");
  }

  private static ModelAndView after(Viewer viewer, String id, MemberChange change, String done) {
    return after(viewer, id, change, MemberForm.of(member(viewer, id)), done);
  }

  /// @param done what the page says, in a word, when the change is made
  private static ModelAndView after(
      Viewer viewer, String id, MemberChange change, MemberForm form, String done) {
    return switch (change) {
      case Done _ -> new ModelAndView("redirect:" + TeamPage.PATH + "/" + id + "?done=" + done);
      case NotFound _ -> throw new NotFoundException();
      case LastAdministrator _ ->
          refused(
              viewer,
              id,
              form,
              "Nobody else could administer the workspace. Make another member an administrator"
                  + " first, who has signed in.");
      case Oneself _ ->
          refused(viewer, id, form, "You cannot do this to yourself: ask another administrator.");
    };
  }

  private static ModelAndView refused(Viewer viewer, String id, MemberForm form, String error) {
    return page(viewer, member(viewer, id), form, HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("error", error);
  }

  private static Member member(Viewer viewer, String id) {
    return viewer.definitions().members().stream()
        .filter(member -> member.id().equals(id))
        .filter(member -> member.status() != MemberStatus.DELETED)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static boolean isViewer(Viewer viewer, Member member) {
    return member.id().equals(viewer.member().id());
  }

  private static ModelAndView page(
      Viewer viewer, Member member, MemberForm form, HttpStatus status) {
    return new ModelAndView("settings/team/member", status)
        .addObject("member", member)
        .addObject("isViewer", isViewer(viewer, member))
        .addObject("form", form)
        .addObject("faults", Map.of())
        .addObject("roles", Role.values());
  }
}
