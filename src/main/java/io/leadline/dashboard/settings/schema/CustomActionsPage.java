package io.leadline.dashboard.settings.schema;

import io.leadline.action.ActionIcon;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.CustomActionEditor;
import io.leadline.definition.CustomActionFaults;
import io.leadline.definition.CustomActionOutcome;
import io.leadline.timeline.ActionUseStore;
import io.leadline.timeline.TimesUsed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The custom actions of a workspace, and a new one.
@Controller
class CustomActionsPage {
  private static final String NEW = FieldsPlace.CUSTOM_ACTIONS + "/new";

  private final CustomActionEditor editor;
  private final ActionUseStore uses;

  CustomActionsPage(CustomActionEditor editor, ActionUseStore uses) {
    this.editor = editor;
    this.uses = uses;
  }

  @GetMapping(FieldsPlace.CUSTOM_ACTIONS)
  String list(Viewer viewer, Model model) {
    var actions = viewer.definitions().customActions();
    var used = uses.timesUsed(viewer.workspaceId(), actions.keySet());
    model.addAttribute(
        "actions",
        actions.values().stream()
            .map(action ->
                CustomActionRow.of(action, used.getOrDefault(action.code(), TimesUsed.NEVER)))
            .toList());
    return "settings/custom-actions";
  }

  @GetMapping(NEW)
  String empty(Model model) {
    FormErrors.none(model);
    return show(CustomActionForm.EMPTY, model);
  }

  @PostMapping(NEW)
  String create(
      Viewer viewer,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = CustomActionForm.sent(sent);
    return switch (create(viewer, form)) {
      case CustomActionOutcome.Done(int code) ->
          "redirect:" + FieldsPlace.CUSTOM_ACTIONS + "/" + code + "?created=true";
      case CustomActionOutcome.Missing() -> throw new NotFoundException();
      case CustomActionOutcome.Refused(var faults) -> {
        FormErrors.ofCustomAction(faults, model, response);
        yield show(form, model);
      }
    };
  }

  private CustomActionOutcome create(Viewer viewer, CustomActionForm form) {
    var faults = form.faults();
    if (!faults.isEmpty()) {
      faults.addAll(CustomActionFaults.of(form.settings()));
      return new CustomActionOutcome.Refused(faults);
    }
    return editor.add(viewer.workspaceId(), form.settings(), viewer.member().email());
  }

  private static String show(CustomActionForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("pictures", ActionIcon.NAMES);
    return "settings/custom-action-new";
  }
}
