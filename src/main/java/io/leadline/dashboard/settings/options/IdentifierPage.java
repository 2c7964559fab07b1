package io.leadline.dashboard.settings.options;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.IdentifierEditor;
import io.leadline.definition.IdentifierSwitch;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Another field that tells leads apart: which leads stand against it, and the switch.
@Controller
@RequestMapping(OptionsPlace.LEAD_FIELD + "/identifier")
class IdentifierPage {
  private static final String VIEW = "settings/options/identifier";

  /// How many of the leads that stand against a field are shown, of each kind.
  private static final int SHOWN = 50;

  private final IdentifierEditor editor;
  private final LeadStore leads;

  IdentifierPage(IdentifierEditor editor, LeadStore leads) {
    this.editor = editor;
    this.leads = leads;
  }

  /// A lead that stands against a field.
  ///
  /// @param name as the lead has it; empty when it has none
  /// @param value of the field; empty when it has none
  public record Row(String id, String name, String value) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  @GetMapping
  String check(Viewer viewer, @PathVariable String apiName, Model model) {
    show(viewer, field(viewer, apiName), model);
    return VIEW;
  }

  @PostMapping
  String use(
      Viewer viewer, @PathVariable String apiName, HttpServletResponse response, Model model) {
    var field = field(viewer, apiName);
    var done = editor.switchTo(viewer.workspaceId(), apiName, viewer.member().email());
    return switch (done) {
      case IdentifierSwitch.Switched _, IdentifierSwitch.Unchanged _ ->
          "redirect:" + DashboardPaths.SETTINGS + "/lead-fields/" + field.apiName() + "/identifier";
      case IdentifierSwitch.NotSuitable _ -> throw new NotFoundException();
      case IdentifierSwitch.Refused _ ->
          again(
              "Leads have changed meanwhile: some now stand against it.",
              viewer,
              field,
              response,
              model);
      case IdentifierSwitch.TooSlow _ ->
          again(
              "The switch took longer than 45 seconds at one step and was undone. Try it when"
                  + " less is going on.",
              viewer,
              field,
              response,
              model);
    };
  }

  private String again(
      String error,
      Viewer viewer,
      FieldDefinition field,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("error", error);
    show(viewer, field, model);
    return VIEW;
  }

  private void show(Viewer viewer, FieldDefinition field, Model model) {
    var present = viewer.workspace().identifierField();
    model.addAttribute("field", field);
    model.addAttribute("isIdentifier", present.equals(field.apiName()));
    model.addAttribute(
        "present",
        viewer
            .definitions()
            .leadFields()
            .find(present)
            .map(FieldDefinition::label)
            .orElse(present));
    if (!present.equals(field.apiName())) {
      editor
          .findCheck(viewer.workspaceId(), field.apiName(), SHOWN)
          .ifPresent(check -> {
            model.addAttribute("check", check);
            model.addAttribute("clashing", rows(viewer, check.firstClashing(), field));
            model.addAttribute("missing", rows(viewer, check.firstMissing(), field));
          });
    }
  }

  private List<Row> rows(Viewer viewer, List<LeadId> ids, FieldDefinition field) {
    return leads.all(viewer.workspaceId(), ids).stream().map(lead -> row(lead, field)).toList();
  }

  private static Row row(Lead lead, FieldDefinition field) {
    return new Row(
        lead.id().value(), text(lead.fields(), "name"), text(lead.fields(), field.apiName()));
  }

  private static String text(JsonObject fields, String apiName) {
    return Objects.requireNonNullElse(fields.text(apiName), "");
  }

  private static FieldDefinition field(Viewer viewer, String apiName) {
    return viewer
        .definitions()
        .leadFields()
        .find(apiName)
        .filter(IdentifierEditor::isSuitable)
        .orElseThrow(NotFoundException::new);
  }
}
