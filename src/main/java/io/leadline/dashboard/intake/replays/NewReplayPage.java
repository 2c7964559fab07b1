package io.leadline.dashboard.intake.replays;

import io.leadline.access.TokenStore;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.dashboard.Times;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.dashboard.intake.causes.ForecastWords;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.ReplaySelection;
import io.leadline.replay.Replays;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A replay that somebody is about to start: which parts, what would come of them, and the start.
@Controller
class NewReplayPage {
  private static final String PATH = ReplaysPage.PATH + "/new";

  private final Replays replays;
  private final TokenStore tokens;
  private final AuditStore audit;
  private final InstantSource clock;

  NewReplayPage(Replays replays, TokenStore tokens, AuditStore audit, InstantSource clock) {
    this.replays = replays;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String ask(
      Viewer viewer,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    require(viewer);
    return show(viewer, ReplayForm.sent(sent), response, model);
  }

  @PostMapping(PATH)
  String start(
      Viewer viewer,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    require(viewer);
    var form = ReplayForm.sent(sent);
    var selection = form.find(viewer.zone());
    if (selection.isEmpty()) {
      return show(viewer, form, response, model);
    }
    write(viewer, selection.get());
    var replay = replays.start(viewer.workspaceId(), selection.get(), viewer.member().email());
    return "redirect:" + ReplaysPage.PATH + "/" + replay.id();
  }

  private String show(Viewer viewer, ReplayForm form, HttpServletResponse response, Model model) {
    var selection = form.find(viewer.zone());
    model.addAttribute("form", form);
    model.addAttribute("tokens", TokenNames.of(tokens, viewer.workspaceId()));
    if (selection.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("error", "Give days as year, month and day: 2026-03-05.");
      return "intake/replays/new";
    }
    model.addAttribute("about", ReplayWords.title(selection.get()));
    try {
      var forecast = replays.forecast(viewer.definitions(), selection.get());
      model.addAttribute("forecast", ForecastWords.of(forecast));
      model.addAttribute("isNothing", forecast.complete() && forecast.open() == 0);
    } catch (TooSlowException e) {
      model.addAttribute("forecast", "It takes too long now to tell what would take effect.");
    }
    return "intake/replays/new";
  }

  private void write(Viewer viewer, ReplaySelection selection) {
    var names = TokenNames.of(tokens, viewer.workspaceId());
    var times = new Times(clock.instant(), viewer.zone());
    var narrowing = ReplayWords.narrowing(selection, names, times);
    audit.add(
        viewer.workspaceId(),
        new AuditedChange(
            AuditArea.INTAKE,
            viewer.member().email(),
            ReplayWords.audited(selection),
            narrowing.isEmpty() ? "started" : "started, " + narrowing));
  }

  private static void require(Viewer viewer) {
    if (!viewer.mayReadIntake() || !viewer.mayChangeLeads()) {
      throw new AccessDeniedException("replays are not for this role");
    }
  }
}
