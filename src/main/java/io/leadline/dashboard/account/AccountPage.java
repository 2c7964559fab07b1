package io.leadline.dashboard.account;

import io.leadline.access.Session;
import io.leadline.account.Credentials;
import io.leadline.account.OwnSessions;
import io.leadline.account.PasswordChange;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.SessionCookie;
import io.leadline.dashboard.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own account: the password, and where one is signed in.
@Controller
class AccountPage {
  private static final String PATH = DashboardPaths.HOME + "/account";

  private final Credentials credentials;
  private final OwnSessions sessions;
  private final SessionCookie cookie;

  AccountPage(Credentials credentials, OwnSessions sessions, SessionCookie cookie) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /// A session as its list shows it.
  ///
  /// @param isMine whether it is the one by which the page is asked for
  record SessionRow(Session session, String browser, boolean isMine) {
    static SessionRow of(Session session, Session mine) {
      return new SessionRow(
          session, BrowserName.of(session.browser()), session.id().equals(mine.id()));
    }
  }

  @GetMapping(PATH)
  ModelAndView show(Session mine) {
    return page(mine, HttpStatus.OK);
  }

  @PostMapping(PATH + "/password")
  ModelAndView changePassword(
      Viewer viewer,
      Session mine,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password) {
    var fault = PasswordField.fault(password);
    if (fault.isPresent()) {
      return faulty(mine, Map.of("password", fault.orElseThrow()));
    }
    return switch (credentials.change(mine, viewer.member(), current, password)) {
      case PasswordChange.CHANGED -> new ModelAndView("redirect:" + PATH + "?changed");
      case PasswordChange.WRONG_PASSWORD ->
          faulty(mine, Map.of("current", "This is not your password."));
    };
  }

  @PostMapping(PATH + "/sessions/{id}/end")
  String endSession(Viewer viewer, Session mine, @PathVariable String id) {
    sessions.end(mine, viewer.member(), id);
    return "redirect:" + PATH + "#sessions";
  }

  @PostMapping(PATH + "/sessions/end")
  String endAllSessions(
      Viewer viewer, Session mine, HttpServletRequest request, HttpServletResponse response) {
    sessions.endAll(mine, viewer.member());
    cookie.remove(request, response);
    return "redirect:" + DashboardPaths.SIGN_IN;
  }

  private ModelAndView faulty(Session mine, Map<String, String> faults) {
    return page(mine, HttpStatus.UNPROCESSABLE_CONTENT).addObject("faults", faults);
  }

  private ModelAndView page(Session mine, HttpStatus status) {
    var rows = sessions.all(mine).stream().map(it -> SessionRow.of(it, mine)).toList();
    return new ModelAndView("account/account", status)
        .addObject("faults", Map.of())
        .addObject("sessions", rows);
  }
}
