package io.leadline.dashboard.intake.causes;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.Cause;
import io.leadline.receipt.ReplaySelection;
import io.leadline.replay.Replays;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The part of a line that takes longer: what was sent most often, and what would take effect now.
@Controller
class NowPage {
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final SentValues values;
  private final Replays replays;
  private final BoundedReads reads;

  NowPage(SentValues values, Replays replays, BoundedReads reads) {
    this.values = values;
    this.replays = replays;
    this.reads = reads;
  }

  @GetMapping(CausesPage.PATH + "/now")
  String now(
      Viewer viewer,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String token,
      Model model) {
    if (!viewer.mayReadIntake()) {
      throw new AccessDeniedException("the intake is not for this role");
    }
    var cause = SentCause.find(reason, subject).orElseThrow(NotFoundException::new);
    model.addAttribute("cause", cause);
    model.addAttribute("about", ReasonNames.of(cause).plain());
    model.addAttribute("token", token);
    model.addAttribute("values", values(viewer, cause));
    addForecast(viewer, cause, token, model);
    return "intake/causes/now :: now";
  }

  private List<SentValues.Sent> values(Viewer viewer, Cause cause) {
    try {
      return reads.within(LONGEST_LOOK, () -> values.mostFrequent(viewer.workspaceId(), cause));
    } catch (TooSlowException e) {
      return List.of();
    }
  }

  private void addForecast(Viewer viewer, Cause cause, String token, Model model) {
    var selection =
        new ReplaySelection(cause, token.isEmpty() ? null : token, null, null, List.of());
    try {
      var forecast = replays.forecast(viewer.definitions(), selection);
      model.addAttribute("forecast", ForecastWords.of(forecast));
      model.addAttribute(
          "mayReplay",
          viewer.mayReadIntake()
              && viewer.mayChangeLeads()
              && (forecast.acceptable() > 0 || !forecast.complete()));
    } catch (TooSlowException e) {
      model.addAttribute("mayReplay", false);
    }
  }
}
