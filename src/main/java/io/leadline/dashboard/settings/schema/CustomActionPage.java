package io.leadline.dashboard.settings.schema;

import io.leadline.action.ActionIcon;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PublicAddress;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.CustomActionEditor;
import io.leadline.definition.CustomActionFaults;
import io.leadline.definition.CustomActionOutcome;
import io.leadline.timeline.ActionUseStore;
import io.leadline.timeline.TimesUsed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
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
  private final ActionUseStore uses;
  private final FieldLists lists;
  private final InstantSource clock;
  private final PublicAddress address;

  CustomActionPage(
      CustomActionEditor editor,
      ActionUseStore uses,
      FieldLists lists,
      InstantSource clock,
      PublicAddress address) {
    this.editor = editor;
    this.uses = uses;
    this.lists = lists;
    this.clock = clock;
    this.address = address;
  }

  @GetMapping
  String page(Viewer viewer, @PathVariable int code, Model model) {
    var action = require(viewer, code);
    FormErrors.none(model);
    return show(CustomActionForm.of(action), action, viewer, model);
  }

  @PostMapping
  String change(
      Viewer viewer,
      @PathVariable int code,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var action = require(viewer, code);
    var form = CustomActionForm.sent(sent);
    return switch (change(viewer, code, form)) {
      case CustomActionOutcome.Done _ ->
          "redirect:" + FieldsPlace.CUSTOM_ACTIONS + "/" + code + "?saved=true";
      case CustomActionOutcome.Missing() -> throw new NotFoundException();
      case CustomActionOutcome.Refused(var faults) -> {
        FormErrors.ofCustomAction(faults, model, response);
        yield show(form, action, viewer, model);
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

  private String show(CustomActionForm form, CustomAction action, Viewer viewer, Model model) {
    var used = uses.timesUsed(viewer.workspaceId(), List.of(action.code()));
    lists.show(model, viewer, FieldsPlace.of(viewer, action.code()));
    model.addAttribute("form", form);
    model.addAttribute("action", action);
    model.addAttribute("pictures", ActionIcon.NAMES);
    model.addAttribute(
        "used", CustomActionRow.shown(used.getOrDefault(action.code(), TimesUsed.NEVER)));
    model.addAttribute(
        "snippets", ActionSnippet.all(action, viewer, address.of(""), clock.instant()));
    return "settings/custom-action";
  }

  private static CustomAction require(Viewer viewer, int code) {
    var action = viewer.definitions().customActions().get(code);
    if (action == null) {
      throw new NotFoundException();
    }
    return action;
  }
}
