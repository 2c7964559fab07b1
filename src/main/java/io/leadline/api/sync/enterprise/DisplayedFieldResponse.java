package io.leadline.api.sync.enterprise;

import io.leadline.field.FieldSchema;
import java.util.List;

/// A field of a custom action as people see it: `{"apiName":"note","label":"Note"}`. Source:
/// docs/api.md, Enterprise.
record DisplayedFieldResponse(String apiName, String label) {
  /// All fields of a custom action that take values, in their order.
  static List<DisplayedFieldResponse> listOf(FieldSchema schema) {
    return schema.active().stream()
        .map(field -> new DisplayedFieldResponse(field.apiName(), field.label()))
        .toList();
  }
}
