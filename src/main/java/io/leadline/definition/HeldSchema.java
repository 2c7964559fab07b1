package io.leadline.definition;

import io.leadline.audit.AuditArea;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSchema;
import io.leadline.workspace.Workspace;

/// The fields of an owner as a change finds them, with the workspace locked.
///
/// @param actionName of the custom action; empty when these are the fields of the leads
record HeldSchema(Workspace workspace, FieldOwner owner, String actionName, FieldSchema schema) {
  AuditArea area() {
    return owner.findCode().isEmpty() ? AuditArea.LEAD_FIELDS : AuditArea.CUSTOM_ACTIONS;
  }

  /// A field of it as the audit calls it: `Custom action 1003 "Site Visit", field "Note" (note)`.
  String subject(String apiName, String label) {
    var field = "field \"%s\" (%s)".formatted(label, apiName);
    return owner.findCode().isEmpty()
        ? "Lead " + field
        : subjectOf(owner.findCode().getAsInt(), actionName) + ", " + field;
  }

  /// A custom action as the audit calls it: `Custom action 1003 "Site Visit"`.
  static String subjectOf(int code, String name) {
    return "Custom action %d \"%s\"".formatted(code, name);
  }

  /// Whether a field is one that every lead has.
  boolean isStandard(FieldDefinition field) {
    return owner.equals(FieldOwner.LEAD) && StandardDefinitions.isStandard(field.apiName());
  }

  /// Whether the values of a field tell leads apart.
  boolean isIdentifier(FieldDefinition field) {
    return owner.equals(FieldOwner.LEAD) && field.apiName().equals(workspace.identifierField());
  }
}
