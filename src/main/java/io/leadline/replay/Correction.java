package io.leadline.replay;

import io.leadline.platform.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// A dropped part as a person wants it to be.
///
/// @param number of the part in its receipt
/// @param name the API name of the field that is meant instead of the one that was sent; null when
///   that one is, and of parts that are no fields
/// @param value what stands in the place of the part: a value; for an action its whole entry; for a
///   whole request the lead identifier
public record Correction(int number, @Nullable String name, JsonValue value) {
  @Override
  public String toString() {
    return "Correction[" + number + "]";
  }
}
