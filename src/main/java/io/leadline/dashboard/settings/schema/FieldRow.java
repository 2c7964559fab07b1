package io.leadline.dashboard.settings.schema;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import java.util.List;
import java.util.stream.IntStream;

/// A field as a list of them shows it.
///
/// @param type what people call it
/// @param identifier whether it tells leads apart
/// @param path of its own page
record FieldRow(
    String apiName,
    String label,
    String type,
    boolean identifier,
    String path,
    boolean first,
    boolean last) {

  static List<FieldRow> active(FieldSchema schema, FieldsPlace place, String identifierField) {
    return rows(schema.active(), place, identifierField);
  }

  static List<FieldRow> retired(FieldSchema schema, FieldsPlace place) {
    return rows(schema.retired(), place, "");
  }

  private static List<FieldRow> rows(
      List<FieldDefinition> fields, FieldsPlace place, String identifierField) {
    int last = fields.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> {
          var field = fields.get(i);
          return new FieldRow(
              field.apiName(),
              field.label(),
              TypeName.of(field.type()).name(),
              place.isOfLeads() && field.apiName().equals(identifierField),
              place.path() + "/" + field.apiName(),
              i == 0,
              i == last);
        })
        .toList();
  }
}
