package io.leadline.dashboard.settings.stages;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.Direction;
import io.leadline.definition.LostReasonEditor;
import io.leadline.definition.PipelineEdit;
import io.leadline.definition.PipelineEdit.Done;
import io.leadline.definition.PipelineEdit.NotFound;
import io.leadline.definition.PipelineEditor;
import io.leadline.lead.LostReason;
import io.leadline.lead.Pipeline;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All statuses and lost reasons, and what takes no more than a button: their order, their archive,
/// the default. What they are called is changed on [StatusPage] and [LostReasonPage].
@Controller
class StagesPage {
  static final String PATH = DashboardPaths.SETTINGS + "/lead-stages";
  static final String STATUS = PATH + "/statuses/{id}";
  static final String LOST_REASON = PATH + "/lost-reasons/{id}";

  private static final String VIEW = "settings/stages";

  private final PipelineEditor statuses;
  private final LostReasonEditor lostReasons;

  StagesPage(PipelineEditor statuses, LostReasonEditor lostReasons) {
    this.statuses = statuses;
    this.lostReasons = lostReasons;
  }

  @GetMapping(PATH)
  String stages(Viewer viewer, Model model) {
    show(viewer.definitions().pipeline(), model);
    return VIEW;
  }

  @PostMapping(STATUS + "/move")
  String moveStatus(Viewer viewer, @PathVariable String id, @RequestParam Direction direction) {
    return after(statuses.moveStatus(viewer.workspaceId(), id, direction, by(viewer)));
  }

  /// Archives or restores a status. What stands in the way is said on the page.
  @PostMapping(STATUS + "/archive")
  ModelAndView archiveStatus(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam boolean archived,
      HttpServletResponse response) {
    var edit = statuses.archiveStatus(viewer.workspaceId(), id, archived, by(viewer));
    var problem = EditProblem.of(edit);
    if (problem.isEmpty()) {
      return new ModelAndView(after(edit));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var model = new ExtendedModelMap();
    show(viewer.definitions().pipeline(), model);
    model.addAttribute("problem", problem.get());
    return new ModelAndView(VIEW, model);
  }

  @PostMapping(LOST_REASON + "/move")
  String moveLostReason(Viewer viewer, @PathVariable String id, @RequestParam Direction direction) {
    return after(lostReasons.move(viewer.workspaceId(), id, direction, by(viewer)));
  }

  @PostMapping(LOST_REASON + "/archive")
  String archiveLostReason(Viewer viewer, @PathVariable String id, @RequestParam boolean archived) {
    return after(lostReasons.archive(viewer.workspaceId(), id, archived, by(viewer)));
  }

  @PostMapping(LOST_REASON + "/default")
  String makeDefault(Viewer viewer, @PathVariable String id) {
    return after(lostReasons.makeDefault(viewer.workspaceId(), id, by(viewer)));
  }

  static String by(Viewer viewer) {
    return viewer.member().email();
  }

  /// Back to the list.
  ///
  /// @throws NotFoundException when what was to be changed is not there
  static String after(PipelineEdit edit) {
    return switch (edit) {
      case Done _ -> "redirect:" + PATH;
      case NotFound _ -> throw new NotFoundException();
      case PipelineEdit.LabelTaken _, PipelineEdit.LabelHeld _, PipelineEdit.LastOpenStatus _ ->
          throw new IllegalStateException("nobody has said what stood in the way");
    };
  }

  private static void show(Pipeline pipeline, Model model) {
    model.addAttribute("stages", pipeline.stages().stream().map(StageView::of).toList());
    model.addAttribute("initial", pipeline.initialStatus().id());
    model.addAttribute(
        "reasons",
        pipeline.lostReasons().stream().filter(Predicate.not(LostReason::archived)).toList());
    model.addAttribute(
        "archivedReasons", pipeline.lostReasons().stream().filter(LostReason::archived).toList());
  }
}
