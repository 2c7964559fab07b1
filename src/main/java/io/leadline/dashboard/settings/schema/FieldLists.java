package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.DefinitionCache;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The fields of an owner as they are now, also within a request that has just changed them.
@Component
class FieldLists {
  private final DefinitionCache definitions;

  FieldLists(DefinitionCache definitions) {
    this.definitions = definitions;
  }

  FieldSchema schema(Viewer viewer, FieldsPlace place) {
    return definitions
        .find(viewer.workspaceId())
        .flatMap(current -> current.findSchema(place.owner()))
        .orElseThrow(NotFoundException::new);
  }

  /// A field, also one that is retired.
  ///
  /// @throws NotFoundException when there is none
  FieldDefinition field(Viewer viewer, FieldsPlace place, String apiName) {
    return schema(viewer, place).find(apiName).orElseThrow(NotFoundException::new);
  }

  /// Gives a page what its list of fields shows.
  void show(Model model, Viewer viewer, FieldsPlace place) {
    var schema = schema(viewer, place);
    var identifier = viewer.workspace().identifierField();
    model.addAttribute("place", place);
    model.addAttribute("fields", FieldRow.active(schema, place, identifier));
    model.addAttribute("retired", FieldRow.retired(schema, place));
  }
}
