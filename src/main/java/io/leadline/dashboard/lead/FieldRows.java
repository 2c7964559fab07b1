package io.leadline.dashboard.lead;

import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.field.FieldForm;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.Lead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a lead as a viewer sees them.
record FieldRows(Viewer viewer, Lead lead) {
  /// All of them, in their order. One that is out of use is there only with a value.
  List<FieldRow> all() {
    return viewer.definitions().leadFields().fields().values().stream()
        .filter(field -> FieldForm.isEditable(field) || hasValue(field))
        .map(this::of)
        .toList();
  }

  FieldRow of(FieldDefinition field) {
    var hint = hint(field);
    return new FieldRow(
        lead.id(),
        field,
        new ValueFormat(viewer.definitions()).show(field, lead),
        hint,
        hint == null && viewer.mayChangeLeads(),
        List.of(),
        "",
        false);
  }

  /// Why nobody can change a field; null when somebody can.
  private @Nullable String hint(FieldDefinition field) {
    if (!FieldForm.isEditable(field)) {
      return "No longer in use";
    }
    if (field.apiName().equals(viewer.workspace().identifierField())) {
      return "Tells this lead apart from all others, and so never changes";
    }
    return field.lockAfterCreate() && hasValue(field) ? "Was set once, and so never changes" : null;
  }

  private boolean hasValue(FieldDefinition field) {
    var value = lead.fields().member(field.apiName());
    return value != null && !value.isBlank();
  }

  @Override
  public String toString() {
    return "FieldRows[" + lead + "]";
  }
}
