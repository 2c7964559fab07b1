package io.leadline.dashboard.leads;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.lead.StandardFields;
import io.leadline.search.LeadOrder;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Kind;
import io.leadline.search.LeadOrder.Modified;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column that a table can have.
///
/// @param name an API name
/// @param field null for what Leadline itself keeps of a lead
record TableColumn(String name, String label, @Nullable FieldDefinition field) {
  static final TableColumn CREATED = new TableColumn(StandardFields.CREATED_ON, "Created", null);
  static final TableColumn MODIFIED =
      new TableColumn(StandardFields.MODIFIED_ON, "Last change", null);
  static final TableColumn CAPTURED =
      new TableColumn(StandardFields.CAPTURE_FREQUENCY, "Times sent", null);

  static TableColumn of(FieldDefinition field) {
    return new TableColumn(field.apiName(), field.label(), field);
  }

  /// The order by this column; nothing when there is none by lists.
  Optional<LeadOrder> order(boolean descending) {
    if (field != null) {
      return kind(field.type()).map(kind -> new ByField(name, kind, descending));
    }
    return Optional.of(
        switch (name) {
          case StandardFields.CREATED_ON -> new Created(descending);
          case StandardFields.MODIFIED_ON -> new Modified(descending);
          case String other -> new ByField(other, Kind.NUMBER, descending);
        });
  }

  /// Whether it sorts however many leads there are.
  boolean hasIndex() {
    return this.equals(CREATED) || this.equals(MODIFIED);
  }

  private static Optional<Kind> kind(FieldType type) {
    return switch (type) {
      case TEXT,
          EMAIL,
          PHONE,
          DROPDOWN,
          WEBSITE,
          MEDIA_LINK,
          ACTIVE_USERS,
          STATUS,
          LOST_REASON,
          CHECKBOX ->
          Optional.of(Kind.TEXT);
      case NUMBER, DATE, MONEY, RATING -> Optional.of(Kind.NUMBER);
      case TAGS -> Optional.empty();
    };
  }
}
