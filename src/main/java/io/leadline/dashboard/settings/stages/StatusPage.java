package io.leadline.dashboard.settings.stages;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.PipelineEdit;
import io.leadline.definition.PipelineEditor;
import io.leadline.definition.StatusChange;
import io.leadline.lead.NewStatus;
import io.leadline.lead.StageType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One status: to be created, or its name and color.
@Controller
class StatusPage {
  private static final String NEW = StagesPage.PATH + "/statuses";
  private static final String VIEW = "settings/status";

  private final PipelineEditor editor;

  StatusPage(PipelineEditor editor) {
    this.editor = editor;
  }

  @GetMapping(NEW)
  String create(@RequestParam(defaultValue = "OPEN") StageType stage, Model model) {
    model.addAttribute("form", StatusForm.EMPTY);
    return form(model, stage, Map.of());
  }

  @PostMapping(NEW)
  String create(
      Viewer viewer,
      @RequestParam(defaultValue = "OPEN") StageType stage,
      @ModelAttribute("form") StatusForm form,
      HttpServletResponse response,
      Model model) {
    var errors = form.errors();
    if (errors.isEmpty()) {
      var status = new NewStatus(stage, form.label(), form.color());
      var edit = editor.addStatus(viewer.workspaceId(), status, StagesPage.by(viewer));
      var problem = EditProblem.of(edit);
      if (problem.isEmpty()) {
        return StagesPage.after(edit);
      }
      errors.put("label", problem.get());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model, stage, errors);
  }

  @GetMapping(StagesPage.STATUS)
  String edit(Viewer viewer, @PathVariable String id, Model model) {
    var status =
        viewer.definitions().pipeline().stages().stream()
            .flatMap(stage -> stage.statuses().stream())
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    model.addAttribute("form", new StatusForm(status.label(), status.color()));
    return form(model, stageOf(viewer, id), Map.of());
  }

  @PostMapping(StagesPage.STATUS)
  String edit(
      Viewer viewer,
      @PathVariable String id,
      @ModelAttribute("form") StatusForm form,
      HttpServletResponse response,
      Model model) {
    var errors = form.errors();
    if (errors.isEmpty()) {
      var edit = change(viewer, new StatusChange(id, form.label(), form.color()));
      var problem = EditProblem.of(edit);
      if (problem.isEmpty()) {
        return StagesPage.after(edit);
      }
      errors.put("label", problem.get());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model, stageOf(viewer, id), errors);
  }

  private PipelineEdit change(Viewer viewer, StatusChange change) {
    return editor.changeStatus(viewer.workspaceId(), change, StagesPage.by(viewer));
  }

  private static StageType stageOf(Viewer viewer, String id) {
    return viewer.definitions().pipeline().stages().stream()
        .filter(stage -> stage.statuses().stream().anyMatch(it -> it.id().equals(id)))
        .findFirst()
        .orElseThrow(NotFoundException::new)
        .type();
  }

  private static String form(Model model, StageType stage, Map<String, String> errors) {
    model.addAttribute("stage", stage);
    model.addAttribute("stageTitle", StageView.title(stage));
    model.addAttribute("errors", errors);
    return VIEW;
  }
}
