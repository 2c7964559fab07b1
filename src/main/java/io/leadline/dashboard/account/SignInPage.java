package io.leadline.dashboard.account;

import io.leadline.access.Session;
import io.leadline.access.SessionStore;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.SessionCookie;
import io.leadline.dashboard.Viewer;
import io.leadline.team.SignInCandidate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sign-in, and the way out.
@Controller
class SignInPage {
  private static final String VIEW = "account/sign-in";

  private final SignIn signIn;
  private final SessionStore sessions;
  private final SessionCookie cookie;
  private final Arrival arrival;

  SignInPage(SignIn signIn, SessionStore sessions, SessionCookie cookie, Arrival arrival) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.arrival = arrival;
  }

  @GetMapping(DashboardPaths.SIGN_IN)
  String form(@RequestParam(defaultValue = DashboardPaths.HOME) String next, Model model) {
    model.addAttribute("next", DashboardPaths.checked(next));
    return VIEW;
  }

  /// Begins a session. Who has the same address and password in several workspaces says which one
  /// is meant.
  @PostMapping(DashboardPaths.SIGN_IN)
  String submit(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String workspace,
      @RequestParam(defaultValue = DashboardPaths.HOME) String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var members =
        signIn.members(email, password).stream()
            .filter(it -> workspace.isEmpty() || it.workspace().value().equals(workspace))
            .toList();
    if (members.size() == 1) {
      var member = members.getFirst();
      arrival.begin(member.workspace(), member.memberId(), request, response);
      return "redirect:" + DashboardPaths.checked(next);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("email", email);
    model.addAttribute("next", DashboardPaths.checked(next));
    model.addAttribute("workspaces", members);
    model.addAttribute("error", error(members));
    return VIEW;
  }

  @PostMapping(DashboardPaths.HOME + "/sign-out")
  String signOut(
      Viewer viewer, Session session, HttpServletRequest request, HttpServletResponse response) {
    sessions.end(viewer.workspaceId(), session.memberId(), session.id());
    cookie.remove(request, response);
    return "redirect:" + DashboardPaths.SIGN_IN;
  }

  private static String error(List<SignInCandidate> members) {
    return members.isEmpty()
        ? "This e-mail address and this password do not belong together."
        : "You work in several workspaces. Choose one, and give your password again.";
  }
}
