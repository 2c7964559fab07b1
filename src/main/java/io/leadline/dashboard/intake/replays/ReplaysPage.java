package io.leadline.dashboard.intake.replays;

import io.leadline.access.TokenStore;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Times;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.replay.Replays;
import java.time.InstantSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The replays of a workspace, and one of them with how far it has come.
@Controller
class ReplaysPage {
  static final String PATH = DashboardPaths.INTAKE + "/replays";

  private static final String ONE = PATH + "/{id:[0-9a-f]{24}}";
  private static final int SHOWN = 50;

  private final Replays replays;
  private final TokenStore tokens;
  private final AuditStore audit;
  private final InstantSource clock;

  ReplaysPage(Replays replays, TokenStore tokens, AuditStore audit, InstantSource clock) {
    this.replays = replays;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String all(Viewer viewer, Model model) {
    require(viewer);
    var names = TokenNames.of(tokens, viewer.workspaceId());
    var times = new Times(clock.instant(), viewer.zone());
    model.addAttribute(
        "rows",
        replays.newest(viewer.workspaceId(), SHOWN).stream()
            .map(replay -> ReplayRow.of(replay, viewer, names, times))
            .toList());
    return "intake/replays/replays";
  }

  @GetMapping(ONE)
  String one(Viewer viewer, @PathVariable String id, Model model) {
    show(viewer, id, model);
    return "intake/replays/replay";
  }

  /// How far it has come, for the page to ask again and again.
  @GetMapping(ONE + "/progress")
  String progress(Viewer viewer, @PathVariable String id, Model model) {
    show(viewer, id, model);
    return "intake/replays/replay :: progress";
  }

  /// Ends it. What has taken effect stays; the rest is open as before.
  @PostMapping(ONE + "/stop")
  String stop(Viewer viewer, @PathVariable String id) {
    if (!viewer.mayReplay()) {
      throw new AccessDeniedException("replays are not for this role");
    }
    var replay = replays.find(viewer.workspaceId(), id).orElseThrow(NotFoundException::new);
    if (!replay.isFinished()) {
      var by = viewer.member().email();
      replays.stop(viewer.workspaceId(), id, by);
      audit.add(
          viewer.workspaceId(),
          new AuditedChange(
              AuditArea.INTAKE, by, ReplayWords.audited(replay.selection()), "stopped"));
    }
    return "redirect:" + PATH + "/" + id;
  }

  private void show(Viewer viewer, String id, Model model) {
    require(viewer);
    var replay = replays.find(viewer.workspaceId(), id).orElseThrow(NotFoundException::new);
    var names = TokenNames.of(tokens, viewer.workspaceId());
    var times = new Times(clock.instant(), viewer.zone());
    model.addAttribute("row", ReplayRow.of(replay, viewer, names, times));
  }

  private static void require(Viewer viewer) {
    if (!viewer.mayReadIntake()) {
      throw new AccessDeniedException("the intake is not for this role");
    }
  }
}
