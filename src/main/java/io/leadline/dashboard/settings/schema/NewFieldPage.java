package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.SchemaEditor;
import io.leadline.definition.SchemaOutcome;
import io.leadline.field.ApiName;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A new field of the leads or of a custom action. Its paths have a hyphen, which the API name of
/// no field has.
@Controller
@RequestMapping({FieldsPlace.LEAD_FIELDS, FieldsPlace.FIELDS_OF_CUSTOM_ACTION})
class NewFieldPage {
  private static final String VIEW = "settings/field-new";

  private final SchemaEditor editor;
  private final FieldLists lists;

  NewFieldPage(SchemaEditor editor, FieldLists lists) {
    this.editor = editor;
    this.lists = lists;
  }

  /// The form, perhaps with what a link says of the field.
  @GetMapping("/add-field")
  String empty(
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String apiName,
      Model model) {
    FormErrors.none(model);
    return show(FieldForm.begun(label, apiName), model);
  }

  @PostMapping("/add-field")
  String add(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = FieldForm.sent(sent);
    return switch (add(viewer, place, form)) {
      case SchemaOutcome.Done(var name) -> "redirect:" + place.list() + "?added=" + name;
      case SchemaOutcome.Missing() -> throw new NotFoundException();
      case SchemaOutcome.Refused(var faults) -> {
        FormErrors.ofField(faults, model, response);
        yield show(form, model);
      }
    };
  }

  /// The API name that goes with a label, unless somebody has typed one.
  @GetMapping("/propose-name")
  String propose(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @RequestParam Map<String, String> sent,
      Model model) {
    var form = FieldForm.sent(sent);
    FormErrors.none(model);
    if (!form.hasOwnApiName()) {
      var taken = lists.schema(viewer, place).fields().keySet();
      form = form.withApiName(form.label().isBlank() ? "" : ApiName.propose(form.label(), taken));
    }
    return show(form, model) + " :: api-name";
  }

  private SchemaOutcome add(Viewer viewer, FieldsPlace place, FieldForm form) {
    var faults = form.faults();
    if (!faults.isEmpty()) {
      faults.addAll(form.draft().faults());
      return new SchemaOutcome.Refused(faults);
    }
    return editor.add(viewer.workspaceId(), place.owner(), form.draft(), viewer.member().email());
  }

  private static String show(FieldForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("types", TypeName.offered());
    return VIEW;
  }
}
