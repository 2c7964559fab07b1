package io.leadline.field;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields that a lead or a custom action can have, in their order.
public record FieldSchema(Map<String, FieldDefinition> fields) {
  public FieldSchema {
    fields = Collections.unmodifiableMap(fields);
  }

  public static FieldSchema of(Collection<FieldDefinition> definitions) {
    var fields = new LinkedHashMap<String, FieldDefinition>();
    definitions.forEach(definition -> fields.put(definition.apiName(), definition));
    return new FieldSchema(fields);
  }

  public Optional<FieldDefinition> find(String apiName) {
    return Optional.ofNullable(fields.get(apiName));
  }

  /// This schema as [FieldStore#addOptions] would leave it.
  ///
  /// @param labelsByField by API name
  public FieldSchema withOptions(Map<String, List<String>> labelsByField) {
    return of(
        fields.values().stream()
            .map(field -> field.withOptions(labelsByField.getOrDefault(field.apiName(), List.of())))
            .toList());
  }
}
