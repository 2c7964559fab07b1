package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.FieldFaults;
import io.leadline.definition.SchemaEditor;
import io.leadline.definition.SchemaOutcome;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The properties of a field of the leads or of a custom action.
@Controller
@RequestMapping({
  FieldsPlace.LEAD_FIELDS + "/{apiName}",
  FieldsPlace.FIELDS_OF_CUSTOM_ACTION + "/{apiName}"
})
class FieldPropertiesPage {
  private static final String VIEW = "settings/field";

  private final SchemaEditor editor;
  private final FieldLists lists;

  FieldPropertiesPage(SchemaEditor editor, FieldLists lists) {
    this.editor = editor;
    this.lists = lists;
  }

  @GetMapping
  String properties(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @PathVariable String apiName,
      Model model) {
    show(viewer, place, lists.field(viewer, place, apiName), model);
    FormErrors.none(model);
    return VIEW;
  }

  @PostMapping
  String change(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @PathVariable String apiName,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var field = lists.field(viewer, place, apiName);
    var form = FieldForm.sent(sent, field, place);
    show(viewer, place, field, model);
    model.addAttribute("form", form);
    return answer(
        change(viewer, new FieldKey(place.owner(), apiName), form), place, response, model);
  }

  @PostMapping("/retire")
  String retire(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @PathVariable String apiName,
      HttpServletResponse response,
      Model model) {
    show(viewer, place, lists.field(viewer, place, apiName), model);
    var key = new FieldKey(place.owner(), apiName);
    var outcome = editor.retire(viewer.workspaceId(), key, viewer.member().email());
    return answer(outcome, place, response, model);
  }

  @PostMapping("/restore")
  String restore(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @PathVariable String apiName,
      HttpServletResponse response,
      Model model) {
    show(viewer, place, lists.field(viewer, place, apiName), model);
    var key = new FieldKey(place.owner(), apiName);
    var outcome = editor.restore(viewer.workspaceId(), key, viewer.member().email());
    return answer(outcome, place, response, model);
  }

  private SchemaOutcome change(Viewer viewer, FieldKey key, FieldForm form) {
    var faults = form.faults();
    if (!faults.isEmpty()) {
      faults.addAll(FieldFaults.of(form.settings()));
      return new SchemaOutcome.Refused(faults);
    }
    return editor.change(viewer.workspaceId(), key, form.settings(), viewer.member().email());
  }

  private static String answer(
      SchemaOutcome outcome, FieldsPlace place, HttpServletResponse response, Model model) {
    return switch (outcome) {
      case SchemaOutcome.Done(var name) -> "redirect:" + place.path() + "/" + name + "?saved=true";
      case SchemaOutcome.Missing() -> throw new NotFoundException();
      case SchemaOutcome.Refused(var faults) -> {
        FormErrors.ofField(faults, model, response);
        yield VIEW;
      }
    };
  }

  private static void show(Viewer viewer, FieldsPlace place, FieldDefinition field, Model model) {
    model.addAttribute("field", FieldView.of(field, place, viewer.definitions()));
    model.addAttribute("form", FieldForm.of(field));
    model.addAttribute("types", TypeName.offered());
  }
}
