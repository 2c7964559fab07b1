package io.leadline.dashboard.settings.stages;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.LostReasonEditor;
import io.leadline.definition.PipelineEdit;
import io.leadline.lead.PipelineText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One lost reason: to be created, or its name.
@Controller
class LostReasonPage {
  private static final String NEW = StagesPage.PATH + "/lost-reasons";
  private static final String VIEW = "settings/lost-reason";

  private final LostReasonEditor editor;

  LostReasonPage(LostReasonEditor editor) {
    this.editor = editor;
  }

  @GetMapping(NEW)
  String create(Model model) {
    model.addAttribute("label", "");
    return VIEW;
  }

  @PostMapping(NEW)
  String create(
      Viewer viewer,
      @RequestParam(defaultValue = "") String label,
      HttpServletResponse response,
      Model model) {
    return submit(
        new Answer(label, response, model),
        () -> editor.add(viewer.workspaceId(), label, StagesPage.by(viewer)));
  }

  @GetMapping(StagesPage.LOST_REASON)
  String edit(Viewer viewer, @PathVariable String id, Model model) {
    var reason =
        viewer.definitions().pipeline().lostReasons().stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    model.addAttribute("label", reason.label());
    return VIEW;
  }

  @PostMapping(StagesPage.LOST_REASON)
  String edit(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String label,
      HttpServletResponse response,
      Model model) {
    return submit(
        new Answer(label, response, model),
        () -> editor.rename(viewer.workspaceId(), id, label, StagesPage.by(viewer)));
  }

  /// What was typed, and where the answer goes.
  private record Answer(String label, HttpServletResponse response, Model model) {}

  private static String submit(Answer answer, Supplier<PipelineEdit> change) {
    Optional<String> problem = Optional.of(LabelError.SENTENCE);
    if (PipelineText.isLabel(answer.label())) {
      var edit = change.get();
      problem = EditProblem.of(edit);
      if (problem.isEmpty()) {
        return StagesPage.after(edit);
      }
    }
    answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    answer.model().addAttribute("label", answer.label());
    answer.model().addAttribute("error", problem.orElseThrow());
    return VIEW;
  }
}
