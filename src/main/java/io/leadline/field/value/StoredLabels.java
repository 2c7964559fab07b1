package io.leadline.field.value;

import io.leadline.field.FieldOptions;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;

/// Values of `dropdown` and `tags` fields that were stored before options got other labels.
public final class StoredLabels {
  private StoredLabels() {}

  /// The value with the labels that its options have now. What is no option's label, and never was,
  /// stays; of two tags that have become one the first stays.
  public static JsonValue current(JsonValue stored, FieldOptions options) {
    if (stored instanceof JsonText(var label)) {
      return new JsonText(current(label, options));
    }
    if (stored instanceof JsonArray(var items)) {
      return new JsonArray(current(items, options));
    }
    return stored;
  }

  private static List<JsonValue> current(List<JsonValue> items, FieldOptions options) {
    var distinct = new LinkedHashSet<JsonValue>();
    items.forEach(item -> distinct.add(current(item, options)));
    return List.copyOf(distinct);
  }

  private static String current(String label, FieldOptions options) {
    return options.find(label).orElse(label);
  }
}
