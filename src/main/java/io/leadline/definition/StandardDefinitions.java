package io.leadline.definition;

import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.lead.NewStatus;
import io.leadline.lead.StageType;
import java.util.List;

/// What every workspace starts with.
///
/// Source: docs/api.md, Field types.
final class StandardDefinitions {
  private StandardDefinitions() {}

  static final List<NewField> FIELDS =
      List.of(
          NewField.of("name", "Name", FieldType.TEXT),
          NewField.of("phone", "Phone", FieldType.PHONE),
          NewField.of("email", "Email", FieldType.EMAIL),
          NewField.of("rating", "Rating", FieldType.RATING),
          NewField.of("status", "Status", FieldType.STATUS),
          NewField.of("assignee", "Assignee", FieldType.ACTIVE_USERS),
          NewField.of("lost_reason", "Lost Reason", FieldType.LOST_REASON));

  /// Whether a field of this name is one that every lead has.
  static boolean isStandard(String apiName) {
    return FIELDS.stream().anyMatch(field -> field.apiName().equals(apiName));
  }

  /// One for each stage: a new lead needs the first.
  static final List<NewStatus> STATUSES =
      List.of(
          new NewStatus(StageType.OPEN, "Fresh", "#4299e1"),
          new NewStatus(StageType.WON, "Won", "#2fb344"),
          new NewStatus(StageType.LOST, "Lost", "#d63939"));
}
