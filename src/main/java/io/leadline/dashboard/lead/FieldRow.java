package io.leadline.dashboard.lead;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.field.FieldInput;
import io.leadline.dashboard.field.ShownValue;
import io.leadline.field.FieldDefinition;
import io.leadline.lead.LeadId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of a lead on its page: its value, or the form in its place.
///
/// @param hint why nobody can change it; null when there is nothing to say
/// @param isEditable whether the viewer can change it
/// @param inputs of the form, the field's own first; none while the value is shown
/// @param followUps the values of the first input for which the others count, as a JSON array
/// @param isAnswer whether it takes the place of what the viewer has just worked in
record FieldRow(
    LeadId lead,
    FieldDefinition field,
    ShownValue shown,
    @Nullable String hint,
    boolean isEditable,
    List<FieldInput> inputs,
    String followUps,
    boolean isAnswer) {
  FieldRow {
    inputs = List.copyOf(inputs);
  }

  /// The id of its element.
  public String id() {
    return "field-" + field.apiName();
  }

  /// Where it is changed.
  public String path() {
    return leadPath() + "/fields/" + field.apiName();
  }

  public String leadPath() {
    return DashboardPaths.LEADS + "/" + lead.value();
  }

  /// This row in the place of what the viewer has just worked in.
  FieldRow asAnswer() {
    return new FieldRow(lead, field, shown, hint, isEditable, inputs, followUps, true);
  }

  /// The form in the place of the value.
  FieldRow with(FieldForms.Form form) {
    return new FieldRow(
        lead, field, shown, hint, isEditable, form.inputs(), form.followUps(), true);
  }

  @Override
  public String toString() {
    return "FieldRow[" + field.apiName() + "]";
  }
}
