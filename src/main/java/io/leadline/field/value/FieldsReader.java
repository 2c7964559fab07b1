package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.NeedsOptions;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a whole `fields` object, of a lead or of an action, against a schema.
public final class FieldsReader {
  private final FieldSchema schema;
  private final ValueRules rules;
  private final String path;
  private final Remarks remarks;

  private final Map<String, JsonValue> values = new LinkedHashMap<>();
  private final Set<String> blank = new LinkedHashSet<>();
  private final Map<String, List<String>> missingOptions = new LinkedHashMap<>();

  private FieldsReader(FieldSchema schema, ValueRules rules, String path, Remarks remarks) {
    this.schema = schema;
    this.rules = rules;
    this.path = path;
    this.remarks = remarks;
  }

  /// Reads the fields in the order sent.
  ///
  /// @param path where the object is in the request: `fields`, `actions[1].fields`
  /// @param remarks gains what was not taken, or not as it was sent
  public static ReadFields read(
      JsonObject fields, FieldSchema schema, ValueRules rules, String path, Remarks remarks) {
    return new FieldsReader(schema, rules, path, remarks).read(fields);
  }

  private ReadFields read(JsonObject fields) {
    var repeated = new HashSet<>(fields.repeatedKeys());
    fields
        .members()
        .forEach((name, value) -> {
          if (repeated.contains(name)) {
            ignored(name, Reason.REPEATED_KEY, "Sent more than once; the last value counts");
          }
          readField(name, value);
        });
    return new ReadFields(values, blank, missingOptions);
  }

  private void readField(String name, JsonValue value) {
    var field = schema.find(name);
    if (field.isPresent() && value.isBlank()) {
      blank.add(name);
    } else if (field.filter(FieldDefinition::retired).isPresent()) {
      ignored(name, Reason.RETIRED_FIELD, "This field is retired and takes no new values");
    } else if (field.isPresent()) {
      readValue(field.get(), value);
    } else if (!value.isBlank()) {
      ignored(name, Reason.UNKNOWN_FIELD, "Unknown field");
    }
  }

  private void readValue(FieldDefinition field, JsonValue value) {
    var name = field.apiName();
    switch (FieldValues.accept(field, value, rules)) {
      case Accepted(var accepted) -> values.put(name, accepted);
      case Coerced(var converted, var text) -> {
        values.put(name, converted);
        remarks.add(Remark.coerced(place(name), text));
      }
      case NeedsOptions(var labels) -> missingOptions.put(name, labels);
      case Rejected(var reason, var text) -> ignored(name, reason, text);
    }
  }

  private void ignored(String name, Reason reason, String text) {
    remarks.ignored(place(name), reason, text);
  }

  private String place(String name) {
    return path + "." + name;
  }
}
