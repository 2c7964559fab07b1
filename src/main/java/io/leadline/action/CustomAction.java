package io.leadline.action;

import io.leadline.field.FieldSchema;
import java.time.Instant;

/// An action that a workspace has defined.
///
/// @param code its number in the workspace: 1001, 1002, …
/// @param id 24 hex digits
/// @param icon the name of a picture; empty when none was chosen
/// @param score what each recorded entry adds to the lead's score; may be negative
/// @param backDating whether an entry may name a time in the past as its own
/// @param schema the fields of an entry
/// @param createdBy the e-mail address of the member; empty for Leadline itself
/// @param modifiedBy the e-mail address of the member; empty for Leadline itself
public record CustomAction(
    int code,
    String id,
    String name,
    String description,
    String icon,
    int score,
    boolean backDating,
    FieldSchema schema,
    Instant createdAt,
    String createdBy,
    Instant modifiedAt,
    String modifiedBy) {
  /// This custom action with other fields.
  public CustomAction with(FieldSchema other) {
    return new CustomAction(
        code,
        id,
        name,
        description,
        icon,
        score,
        backDating,
        other,
        createdAt,
        createdBy,
        modifiedAt,
        modifiedBy);
  }
}
