package io.leadline.dashboard.intake.causes;

import io.leadline.access.TokenStore;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import java.time.InstantSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was dropped, a line for each cause.
@Controller
class CausesPage {
  static final String PATH = DashboardPaths.INTAKE + "/causes";

  private final CauseLines lines;
  private final TokenStore tokens;
  private final InstantSource clock;

  CausesPage(CauseLines lines, TokenStore tokens, InstantSource clock) {
    this.lines = lines;
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String causes(
      Viewer viewer,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String token,
      Model model) {
    if (!viewer.mayReadIntake()) {
      throw new AccessDeniedException("the intake is not for this role");
    }
    show(viewer, CausePeriod.of(period), token, model);
    return "intake/causes/causes";
  }

  /// Fills the model with the lines and the filter.
  void show(Viewer viewer, CausePeriod period, String token, Model model) {
    var filter = period.filter(clock.instant(), token.isEmpty() ? null : token);
    model.addAttribute("period", period);
    model.addAttribute("periods", CausePeriod.all());
    model.addAttribute("token", token);
    model.addAttribute("tokens", TokenNames.of(tokens, viewer.workspaceId()));
    model.addAttribute("since", filter.since());
    model.addAttribute("actions", viewer.definitions().customActions().values());
    try {
      var found = lines.find(viewer, filter);
      model.addAttribute("lines", found.stream().limit(CauseLines.MOST).toList());
      model.addAttribute("isMore", found.size() > CauseLines.MOST);
    } catch (TooSlowException e) {
      model.addAttribute("isTooSlow", true);
    }
  }
}
