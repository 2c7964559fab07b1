package io.leadline.dashboard.lead;

import io.leadline.dashboard.field.ShownValue;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.Lead;
import io.leadline.lead.StandardFields;

/// What stands above everything else about a lead.
///
/// @param title the name; what identifies the lead when it has none
record LeadHead(Lead lead, String title, ShownValue status, ShownValue owner, ShownValue rating) {
  private static final String NAME = "name";

  static LeadHead of(Lead lead, Definitions definitions) {
    return new LeadHead(
        lead,
        title(lead, definitions),
        shown(lead, StandardFields.STATUS, definitions),
        shown(lead, StandardFields.ASSIGNEE, definitions),
        shown(lead, StandardFields.RATING, definitions));
  }

  /// What a lead is called: by its name, or by what identifies it.
  private static String title(Lead lead, Definitions definitions) {
    var name = shown(lead, NAME, definitions).text();
    if (!name.isBlank()) {
      return name;
    }
    var identifier = shown(lead, definitions.workspace().identifierField(), definitions).text();
    return identifier.isBlank() ? lead.identifier() : identifier;
  }

  private static ShownValue shown(Lead lead, String apiName, Definitions definitions) {
    return definitions
        .leadFields()
        .find(apiName)
        .map((FieldDefinition field) -> new ValueFormat(definitions).show(field, lead))
        .orElseGet(ShownValue.Nothing::new);
  }

  @Override
  public String toString() {
    return "LeadHead[" + lead + "]";
  }
}
