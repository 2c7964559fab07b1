package io.leadline.dashboard.settings.workspace;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.WorkspaceEditor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a workspace is called, and how its values are read. Each setting says what it affects.
@Controller
class WorkspacePage {
  private static final String PATH = DashboardPaths.SETTINGS + "/workspace";
  private static final String VIEW = "settings/workspace";

  private final WorkspaceEditor editor;

  WorkspacePage(WorkspaceEditor editor) {
    this.editor = editor;
  }

  @GetMapping(PATH)
  String workspace(
      Viewer viewer, @RequestParam(defaultValue = "false") boolean saved, Model model) {
    model.addAttribute("saved", saved);
    model.addAttribute("form", WorkspaceForm.of(viewer.workspace().settings()));
    return form(viewer, model, Map.of());
  }

  @PostMapping(PATH)
  String save(
      Viewer viewer,
      @ModelAttribute("form") WorkspaceForm form,
      HttpServletResponse response,
      Model model) {
    var errors = form.errors(viewer.workspace().settings());
    if (errors.isEmpty()) {
      editor.change(viewer.workspaceId(), form.settings(), viewer.member().email());
      return "redirect:" + PATH + "?saved=true";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(viewer, model, errors);
  }

  /// What a date looks like in a format that is being typed.
  @GetMapping(PATH + "/example")
  String example(
      @RequestParam(defaultValue = "") String dateFormat,
      @RequestParam(defaultValue = "") String dateTimeFormat,
      Model model) {
    var isDate = !dateFormat.isEmpty();
    var pattern = (isDate ? dateFormat : dateTimeFormat).strip();
    var fits =
        isDate ? WorkspaceForm.isDateFormat(pattern) : WorkspaceForm.isDateTimeFormat(pattern);
    model.addAttribute("example", fits ? DateExample.find(pattern).orElse(null) : null);
    return "settings/workspace :: example";
  }

  private static String form(Viewer viewer, Model model, Map<String, String> errors) {
    model.addAttribute("errors", errors);
    model.addAttribute("countries", Choices.COUNTRIES);
    model.addAttribute("currencies", Choices.CURRENCIES);
    model.addAttribute("zones", Choices.zones(viewer.zone().getId()));
    model.addAttribute("dateFormats", Choices.DATE_FORMATS);
    model.addAttribute("dateTimeFormats", Choices.DATE_TIME_FORMATS);
    var settings = viewer.workspace().settings();
    model.addAttribute("dateExample", DateExample.find(settings.dateFormat()).orElse(null));
    model.addAttribute("dateTimeExample", DateExample.find(settings.dateTimeFormat()).orElse(null));
    return VIEW;
  }
}
