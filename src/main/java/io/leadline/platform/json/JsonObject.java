package io.leadline.platform.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object: its members in the order in which they came.
///
/// @param members the last value of each key
/// @param repeatedKeys the keys that came more than once; what they held before the last time is
///   gone
public record JsonObject(Map<String, JsonValue> members, List<String> repeatedKeys)
    implements JsonValue {
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  public JsonObject {
    members = Collections.unmodifiableMap(members);
    repeatedKeys = List.copyOf(repeatedKeys);
  }

  public JsonObject(Map<String, JsonValue> members) {
    this(members, List.of());
  }

  /// The value of a key; null when the object has no such key.
  public @Nullable JsonValue member(String key) {
    return members.get(key);
  }

  /// The value of a key when it is a string; else null.
  public @Nullable String text(String key) {
    return members.get(key) instanceof JsonText(var value) ? value : null;
  }

  /// This object with some members put in, in place of those of the same name.
  public JsonObject with(Map<String, JsonValue> changes) {
    var merged = new LinkedHashMap<>(members);
    merged.putAll(changes);
    return new JsonObject(merged);
  }

  @Override
  public String toString() {
    return "JsonObject[" + members.size() + " members]";
  }
}
