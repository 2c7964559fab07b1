package io.leadline.platform.json;

import java.util.Collection;
import java.util.List;

/// A JSON array.
public record JsonArray(List<JsonValue> items) implements JsonValue {
  public JsonArray {
    items = List.copyOf(items);
  }

  public static JsonArray ofTexts(Collection<String> texts) {
    return new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList());
  }

  @Override
  public String toString() {
    return "JsonArray[" + items.size() + " items]";
  }
}
