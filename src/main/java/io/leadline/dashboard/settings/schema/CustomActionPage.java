package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.CustomActionEditor;
import io.leadline.definition.CustomActionFaults;
import io.leadline.definition.CustomActionOutcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A custom action: its settings, its fields, and what to send for it.
@Controller
@RequestMapping(FieldsPlace.CUSTOM_ACTION)
class CustomActionPage {
  private final CustomActionEditor editor;
  private final CustomActionModel view;

  CustomActionPage(CustomActionEditor editor, CustomActionModel view) {
    this.editor = editor;
    this.view = view;
  }

  @GetMapping
  String page(Viewer viewer, @PathVariable int code, Model model) {
    FormErrors.none(model);
    var action = CustomActionModel.require(viewer, code);
    return view.show(CustomActionForm.of(action), action, viewer, model);
  }

  @PostMapping
  String change(
      Viewer viewer,
      @PathVariable int code,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var action = CustomActionModel.require(viewer, code);
    var form = CustomActionForm.sent(sent);
    return switch (change(viewer, code, form)) {
      case CustomActionOutcome.Done _ ->
          "redirect:" + FieldsPlace.CUSTOM_ACTIONS + "/" + code + "?saved=true";
      case CustomActionOutcome.Missing() -> throw new NotFoundException();
      case CustomActionOutcome.Refused(var faults) -> {
        FormErrors.ofCustomAction(faults, model, response);
        yield view.show(form, action, viewer, model);
      }
    };
  }

  private CustomActionOutcome change(Viewer viewer, int code, CustomActionForm form) {
    var faults = form.faults();
    if (!faults.isEmpty()) {
      faults.addAll(CustomActionFaults.of(form.settings()));
      return new CustomActionOutcome.Refused(faults);
    }
    return editor.change(viewer.workspaceId(), code, form.settings(), viewer.member().email());
  }
}
