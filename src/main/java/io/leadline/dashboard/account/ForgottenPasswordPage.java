package io.leadline.dashboard.account;

import io.leadline.account.ForgottenPasswords;
import io.leadline.dashboard.DashboardPaths;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way back for who has forgotten the password: by mail, or by an administrator where there is
/// no mail. It answers alike whether or not somebody has the address.
@Controller
class ForgottenPasswordPage {
  private static final String PATH = DashboardPaths.HOME + "/password";
  private static final String VIEW = "account/forgotten-password";

  private final ForgottenPasswords forgotten;

  ForgottenPasswordPage(ForgottenPasswords forgotten) {
    this.forgotten = forgotten;
  }

  @GetMapping(PATH)
  String form(Model model) {
    model.addAttribute("byMail", forgotten.canBeMailed());
    return VIEW;
  }

  @PostMapping(PATH)
  String ask(@RequestParam(defaultValue = "") String email, Model model) {
    if (forgotten.canBeMailed()) {
      forgotten.ask(email);
      model.addAttribute("asked", true);
    }
    return form(model);
  }
}
