package io.leadline.dashboard.account;

import io.leadline.account.AccountLinks;
import io.leadline.account.Credentials;
import io.leadline.account.LinkPurpose;
import io.leadline.account.LinkState;
import io.leadline.account.LinkState.Expired;
import io.leadline.account.LinkState.Open;
import io.leadline.account.LinkState.Unknown;
import io.leadline.account.LinkState.Used;
import io.leadline.account.PasswordChoice.Chosen;
import io.leadline.account.PasswordChoice.NoLonger;
import io.leadline.dashboard.DashboardPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where links lead: who has one chooses a password, and is in.
@Controller
class LinkPage {
  private static final String INVITATION = DashboardPaths.HOME + "/invitation/{link}";
  private static final String PASSWORD = DashboardPaths.HOME + "/password/{link}";

  private final AccountLinks links;
  private final Credentials credentials;
  private final Arrival arrival;

  LinkPage(AccountLinks links, Credentials credentials, Arrival arrival) {
    this.links = links;
    this.credentials = credentials;
    this.arrival = arrival;
  }

  @GetMapping({INVITATION, PASSWORD})
  ModelAndView open(@PathVariable String link) {
    return page(links.look(link), HttpStatus.OK);
  }

  @PostMapping({INVITATION, PASSWORD})
  ModelAndView choose(
      @PathVariable String link,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    var fault = PasswordField.fault(password);
    if (fault.isPresent()) {
      return page(links.look(link), HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("fault", fault.orElseThrow());
    }
    return switch (credentials.choose(link, password)) {
      case Chosen(var workspace, var member) -> {
        arrival.begin(workspace, member.id(), request, response);
        yield new ModelAndView("redirect:" + DashboardPaths.HOME);
      }
      case NoLonger(var state) -> page(state, HttpStatus.OK);
    };
  }

  private static ModelAndView page(LinkState state, HttpStatus ifOpen) {
    return switch (state) {
      case Open open -> new ModelAndView("account/choose-password", ifOpen).addObject("link", open);
      case Expired(var purpose) -> gone("This link has expired", renewal(purpose));
      case Used _ ->
          gone("This link was used", "A password was chosen by it. Sign in with that password.");
      case Unknown _ ->
          gone(
              "This link does not work",
              "It is incomplete, or a newer one has replaced it. Use the newest link that you were"
                  + " given, or ask an administrator for another.");
    };
  }

  private static String renewal(LinkPurpose purpose) {
    return switch (purpose) {
      case INVITATION -> "Ask an administrator to invite you again.";
      case PASSWORD_RESET -> "Ask for another one, here or at an administrator.";
    };
  }

  private static ModelAndView gone(String title, String advice) {
    return new ModelAndView("account/no-link", HttpStatus.GONE)
        .addObject("title", title)
        .addObject("advice", advice);
  }
}
