package io.leadline.dashboard.leads;

import io.leadline.field.FieldDefinition;
import java.util.Set;

/// The names in the address of a table.
final class Parameters {
  static final String TYPED = "q";
  static final String STATUS = "status";
  static final String OWNER = "owner";
  static final String CREATED_FROM = "from";
  static final String CREATED_TO = "to";
  static final String ACTION = "action";
  static final String PERFORMER = "by";
  static final String ACTED_FROM = "acted_from";
  static final String ACTED_TO = "acted_to";
  static final String SORT = "sort";
  static final String COLUMN = "col";
  static final String AFTER = "after";
  static final String BEFORE = "before";
  static final String LAST = "last";

  /// What a form of columns sends beside them.
  static final String REMEMBER = "remember";

  /// As an owner: nobody.
  static final String NOBODY = "-";

  private static final String FIELD = "f.";
  private static final String ALL = "all.";

  /// How a table looks.
  static final Set<String> OF_TABLE = Set.of(SORT, COLUMN, AFTER, BEFORE, LAST);

  /// Which leads are in it, beside those by fields.
  private static final Set<String> OF_FILTER =
      Set.of(
          TYPED, STATUS, OWNER, CREATED_FROM, CREATED_TO, ACTION, PERFORMER, ACTED_FROM, ACTED_TO);

  private Parameters() {}

  static boolean isKnown(String name) {
    return OF_TABLE.contains(name)
        || OF_FILTER.contains(name)
        || name.startsWith(FIELD)
        || name.startsWith(ALL);
  }

  /// The name for the options of a field, any of which will do.
  static String of(FieldDefinition field) {
    return FIELD + field.apiName();
  }

  /// The name that says that all the options of a field are demanded.
  static String ofAll(FieldDefinition field) {
    return ALL + field.apiName();
  }
}
