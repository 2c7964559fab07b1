package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.SchemaEditor;
import io.leadline.definition.SchemaOutcome;
import io.leadline.field.FieldKey;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The fields of the leads, and the order of those and of a custom action's.
@Controller
class FieldListingPage {
  private final SchemaEditor editor;
  private final FieldLists lists;

  FieldListingPage(SchemaEditor editor, FieldLists lists) {
    this.editor = editor;
    this.lists = lists;
  }

  @GetMapping(FieldsPlace.LEAD_FIELDS)
  String leadFields(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      Model model) {
    lists.show(model, viewer, place);
    return "settings/lead-fields";
  }

  /// A custom action's fields stand on its own page.
  @GetMapping(FieldsPlace.FIELDS_OF_CUSTOM_ACTION)
  String fieldsOfCustomAction(@ModelAttribute(name = "place", binding = false) FieldsPlace place) {
    return "redirect:" + place.list();
  }

  @PostMapping({
    FieldsPlace.LEAD_FIELDS + "/{apiName}/{direction:up|down}",
    FieldsPlace.FIELDS_OF_CUSTOM_ACTION + "/{apiName}/{direction:up|down}"
  })
  String move(
      Viewer viewer,
      @ModelAttribute(name = "place", binding = false) FieldsPlace place,
      @PathVariable String apiName,
      @PathVariable String direction,
      HttpServletRequest request,
      Model model) {
    var key = new FieldKey(place.owner(), apiName);
    var up = direction.equals("up");
    return switch (editor.move(viewer.workspaceId(), key, up, viewer.member().email())) {
      case SchemaOutcome.Missing() -> throw new NotFoundException();
      case SchemaOutcome.Done _, SchemaOutcome.Refused _ -> {
        lists.show(model, viewer, place);
        yield PartOfPage.isAsked(request)
            ? "settings/fields :: fields"
            : "redirect:" + place.list();
      }
    };
  }
}
