package io.leadline.field;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields that a lead or a custom action can have, in their order, the retired ones among them.
public record FieldSchema(Map<String, FieldDefinition> fields) {
  public FieldSchema {
    fields = Collections.unmodifiableMap(fields);
  }

  public static FieldSchema of(Collection<FieldDefinition> definitions) {
    var fields = new LinkedHashMap<String, FieldDefinition>();
    definitions.forEach(definition -> fields.put(definition.apiName(), definition));
    return new FieldSchema(fields);
  }

  /// The field, also when it is retired.
  public Optional<FieldDefinition> find(String apiName) {
    return Optional.ofNullable(fields.get(apiName));
  }

  /// The fields that take values, in their order.
  public List<FieldDefinition> active() {
    return fields.values().stream().filter(field -> !field.retired()).toList();
  }

  /// The fields that take no values any more, in their order.
  public List<FieldDefinition> retired() {
    return fields.values().stream().filter(FieldDefinition::retired).toList();
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
