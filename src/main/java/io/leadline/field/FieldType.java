package io.leadline.field;

import java.util.Arrays;
import java.util.Locale;
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
  private final String wireName;

  FieldType(String code) {
    this.code = code;
    this.wireName = code.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /// The name by which people and the database know the type: `activeUsers`.
  public String code() {
    return code;
  }

  /// The name in the lists of fields that programs read: `ACTIVE_USERS`.
  public String wireName() {
    return wireName;
  }

  public static Optional<FieldType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /// Whether values are labels out of the options that the field defines.
  public boolean hasOptions() {
    return this == DROPDOWN || this == TAGS;
  }
}
