package io.leadline.dashboard.settings.schema;

import io.leadline.definition.FieldTypeRules;
import io.leadline.field.FieldType;
import java.util.List;

/// What people call a field type.
///
/// @param code what the form sends for it
record TypeName(String code, String name) {
  static TypeName of(FieldType type) {
    return new TypeName(type.code(), name(type));
  }

  /// The types that a field can be given, in the order in which they are offered.
  static List<TypeName> offered() {
    return FieldTypeRules.OFFERED.stream().map(TypeName::of).toList();
  }

  private static String name(FieldType type) {
    return switch (type) {
      case TEXT -> "Text";
      case EMAIL -> "E-mail address";
      case PHONE -> "Phone number";
      case NUMBER -> "Number";
      case DATE -> "Date";
      case DROPDOWN -> "Dropdown: one of its options";
      case TAGS -> "Tags: any of its options";
      case MONEY -> "Money";
      case WEBSITE -> "Website";
      case MEDIA_LINK -> "Link to a file";
      case ACTIVE_USERS -> "Team member";
      case RATING -> "Rating from 1 to 5";
      case STATUS -> "Status";
      case LOST_REASON -> "Lost reason";
      case CHECKBOX -> "Checkbox";
    };
  }
}
