package io.leadline.field.value;

import io.leadline.platform.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a `fields` object means to a schema: each known field that was sent, in one of three places
/// or, when its value is not taken, in none.
///
/// @param values the values that are taken, as they are stored, in the order sent
/// @param blank the fields sent as `null` or `""`, in the order sent
/// @param missingOptions by field, the labels that must become options of it before its value can
///   be taken: add them, and read again
public record ReadFields(
    Map<String, JsonValue> values, Set<String> blank, Map<String, List<String>> missingOptions) {
  public ReadFields {
    values = Collections.unmodifiableMap(values);
    blank = Collections.unmodifiableSet(blank);
    missingOptions = Collections.unmodifiableMap(missingOptions);
  }

  @Override
  public String toString() {
    return "ReadFields[%d values, %d blank]".formatted(values.size(), blank.size());
  }
}
