package io.leadline.api.sync.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a field of a custom action takes: `{"type":"DROPDOWN","options":["Interested"]}`. Source:
/// docs/api.md, Enterprise.
///
/// @param options the labels; absent unless the type has options
record FieldShapeResponse(
    String type, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> options) {
  /// All fields of a custom action that take values, by API name, in their order.
  static Map<String, FieldShapeResponse> mapOf(FieldSchema schema) {
    var shapes = new LinkedHashMap<String, FieldShapeResponse>();
    schema.active().forEach(field -> shapes.put(field.apiName(), of(field)));
    return shapes;
  }

  private static FieldShapeResponse of(FieldDefinition field) {
    return new FieldShapeResponse(
        field.type().wireName(), field.type().hasOptions() ? field.options().labels() : null);
  }
}
