package io.leadline.field;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of value that a field can hold. What each accepts is decided in
/// [io.leadline.field.value.FieldValues].
///
/// Source: docs/api.md, Field types.
public enum FieldType {
  TEXT("text"),
  EMAIL("email"),
  PHONE("phone"),
  NUMBER("number"),
  DATE("date"),
  DROPDOWN("dropdown"),
  TAGS("tags"),
  MONEY("money"),
  WEBSITE("website"),
  MEDIA_LINK("medialink"),
  ACTIVE_USERS("activeUsers"),
  RATING("rating"),
  STATUS("status"),
  LOST_REASON("lostReason"),
  CHECKBOX("checkbox");

  private final String code;

  FieldType(String code) {
    this.code = code;
  }

  /// The name by which people and the database know the type: `activeUsers`.
  public String code() {
    return code;
  }

  public static Optional<FieldType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /// Whether values are labels out of the options that the field defines.
  public boolean hasOptions() {
    return this == DROPDOWN || this == TAGS;
  }
}
