package io.leadline.field;

import org.jspecify.annotations.Nullable;

/// What can be changed about a field that is defined.
///
/// @param maxLength the longest text, in characters; null when there is no limit
public record FieldSettings(
    String label,
    String description,
    FieldType type,
    boolean lockAfterCreate,
    @Nullable Integer maxLength) {

  /// The settings that a field has.
  public static FieldSettings of(FieldDefinition field) {
    return new FieldSettings(
        field.label(),
        field.description(),
        field.type(),
        field.lockAfterCreate(),
        field.maxLength());
  }
}
