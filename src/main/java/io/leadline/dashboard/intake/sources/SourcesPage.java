package io.leadline.dashboard.intake.sources;

import io.leadline.access.TokenStore;
import io.leadline.access.TokenUses;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.dashboard.intake.sources.SourceHealth.Axis;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.receipt.SourceHourStore;
import io.leadline.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which share of the requests of each token took full effect, over time.
@Controller
class SourcesPage {
  static final String PATH = DashboardPaths.INTAKE + "/sources";

  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final SourceHourStore hours;
  private final TokenStore tokens;
  private final TokenUses uses;
  private final BoundedReads reads;
  private final InstantSource clock;

  SourcesPage(
      SourceHourStore hours,
      TokenStore tokens,
      TokenUses uses,
      BoundedReads reads,
      InstantSource clock) {
    this.hours = hours;
    this.tokens = tokens;
    this.uses = uses;
    this.reads = reads;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String sources(
      Viewer viewer, @RequestParam(name = "period", defaultValue = "") String key, Model model) {
    if (!viewer.mayReadIntake()) {
      throw new AccessDeniedException("the intake is not for this role");
    }
    var period = HealthPeriod.of(key);
    model.addAttribute("period", period);
    model.addAttribute("periods", HealthPeriod.all());
    try {
      model.addAttribute("health", health(viewer, period));
    } catch (TooSlowException e) {
      model.addAttribute("isTooSlow", true);
    }
    return "intake/sources/sources";
  }

  private SourceHealth health(Viewer viewer, HealthPeriod period) {
    var workspace = viewer.workspaceId();
    var rows = period.rows(clock.instant(), viewer.zone());
    var found = reads.within(LONGEST_LOOK, () -> hours.since(workspace, rows.getFirst()));
    var names = TokenNames.of(tokens, workspace);
    return SourceHealth.of(
        found, lastUses(workspace), names, new Axis(period, rows, viewer.zone()));
  }

  private Map<String, Instant> lastUses(WorkspaceId workspace) {
    var last = new HashMap<String, Instant>();
    uses.all(workspace)
        .forEach(used -> {
          if (used.lastUsedAt() != null) {
            last.put(used.token().id(), used.lastUsedAt());
          }
        });
    return last;
  }
}
