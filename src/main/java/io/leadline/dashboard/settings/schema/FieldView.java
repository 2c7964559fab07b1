package io.leadline.dashboard.settings.schema;

import io.leadline.definition.Definitions;
import io.leadline.definition.FieldTypeRules;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import java.util.Set;

/// A field as the page of its properties shows it, besides what can be changed.
///
/// @param typeName what people call its type
/// @param text whether it can have a greatest length
/// @param standard whether every lead has it: it keeps its type, and is not retired
/// @param identifier whether its values tell leads apart: the same
/// @param identifying whether its values could tell leads apart
/// @param choices how many options it has; -1 when it has none by its type
record FieldView(
    String apiName,
    String label,
    String typeName,
    boolean text,
    boolean standard,
    boolean identifier,
    boolean identifying,
    int choices,
    boolean retired,
    String path) {

  private static final Set<FieldType> IDENTIFYING =
      Set.of(FieldType.PHONE, FieldType.EMAIL, FieldType.TEXT);

  static FieldView of(FieldDefinition field, FieldsPlace place, Definitions definitions) {
    var isIdentifier =
        place.isOfLeads() && field.apiName().equals(definitions.workspace().identifierField());
    return new FieldView(
        field.apiName(),
        field.label(),
        TypeName.of(field.type()).name(),
        field.type() == FieldType.TEXT,
        place.isOfLeads() && FieldTypeRules.isStandard(field.apiName()),
        isIdentifier,
        place.isOfLeads()
            && !isIdentifier
            && !field.retired()
            && IDENTIFYING.contains(field.type()),
        field.type().hasOptions() ? field.options().size() : -1,
        field.retired(),
        place.path() + "/" + field.apiName());
  }

  /// Whether its type stays what it is.
  public boolean keepsType() {
    return standard || identifier;
  }
}
