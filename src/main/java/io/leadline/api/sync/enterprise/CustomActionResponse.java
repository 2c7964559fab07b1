package io.leadline.api.sync.enterprise;

import io.leadline.action.CustomAction;
import java.util.List;
import java.util.Map;

/// A custom action as it is read. Source: docs/api.md, Enterprise.
sealed interface CustomActionResponse {
  /// Where every custom action comes from: a user has defined it.
  String SOURCE = "USER";

  /// The same, in the words of the full shape.
  String DEFINITION_TYPE = "USER_DEFINED";

  /// In short.
  ///
  /// @param code `ACTION_1001`, as the Async API takes it
  record Summary(String code, String displayName, int score, String source)
      implements CustomActionResponse {
    static Summary of(CustomAction action) {
      return new Summary(codeOf(action), action.name(), action.score(), SOURCE);
    }
  }

  /// In full.
  ///
  /// @param code `ACTION_1001`, as the Async API takes it
  /// @param icon the name of a picture; empty when none was chosen
  /// @param fieldSchema what an entry takes under `fields`, by API name
  /// @param displaySchema the same fields as people see them, in their order
  /// @param quickAdd false: there is no such setting here
  /// @param createdOn epoch milliseconds
  /// @param createdBy the e-mail address of the member; empty for Leadline itself
  /// @param modifiedOn epoch milliseconds
  /// @param modifiedBy the e-mail address of the member; empty for Leadline itself
  record Detail(
      String id,
      String code,
      String displayName,
      int score,
      String source,
      String icon,
      String description,
      Map<String, FieldShapeResponse> fieldSchema,
      List<DisplayedFieldResponse> displaySchema,
      PredatingResponse allowPredatedActivity,
      boolean quickAdd,
      String definitionType,
      long createdOn,
      String createdBy,
      long modifiedOn,
      String modifiedBy)
      implements CustomActionResponse {
    static Detail of(CustomAction action) {
      return new Detail(
          action.id(),
          codeOf(action),
          action.name(),
          action.score(),
          SOURCE,
          action.icon(),
          action.description(),
          FieldShapeResponse.mapOf(action.schema()),
          DisplayedFieldResponse.listOf(action.schema()),
          new PredatingResponse(action.backDating()),
          false,
          DEFINITION_TYPE,
          action.createdAt().toEpochMilli(),
          action.createdBy(),
          action.modifiedAt().toEpochMilli(),
          action.modifiedBy());
    }
  }

  /// Whether an entry may name a time in the past as its own.
  record PredatingResponse(boolean enabled) {}

  private static String codeOf(CustomAction action) {
    return "ACTION_" + action.code();
  }
}
