package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.ActionAliasEditor;
import io.leadline.definition.ActionAliasOutcome;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The types that mean a custom action besides its proper one, on the page of the custom action.
@Controller
@RequestMapping(FieldsPlace.CUSTOM_ACTION + "/types")
class ActionAliasPage {
  private final ActionAliasEditor editor;
  private final CustomActionModel view;

  ActionAliasPage(ActionAliasEditor editor, CustomActionModel view) {
    this.editor = editor;
    this.view = view;
  }

  @PostMapping
  String add(
      Viewer viewer,
      @PathVariable int code,
      @RequestParam(defaultValue = "") String type,
      HttpServletResponse response,
      Model model) {
    return switch (editor.add(viewer.workspaceId(), code, type, viewer.member().email())) {
      case ActionAliasOutcome.Done() -> done(code);
      case ActionAliasOutcome.Missing() -> throw new NotFoundException();
      case ActionAliasOutcome.Refused(var fault) -> {
        var action = CustomActionModel.require(viewer, code);
        FormErrors.ofAlias(fault, model, response);
        model.addAttribute("type", type);
        yield view.show(CustomActionForm.of(action), action, viewer, model);
      }
    };
  }

  @PostMapping("/remove")
  String remove(
      Viewer viewer, @PathVariable int code, @RequestParam(defaultValue = "") String type) {
    return switch (editor.remove(viewer.workspaceId(), code, type, viewer.member().email())) {
      case ActionAliasOutcome.Done() -> done(code);
      case ActionAliasOutcome.Missing(), ActionAliasOutcome.Refused _ ->
          throw new NotFoundException();
    };
  }

  private static String done(int code) {
    return "redirect:" + FieldsPlace.CUSTOM_ACTIONS + "/" + code + "?types=true#types-title";
  }
}
