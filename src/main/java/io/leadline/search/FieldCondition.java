package io.leadline.search;

import io.leadline.platform.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is demanded of one field.
public sealed interface FieldCondition {
  /// The field's API name.
  String field();

  /// The field has one of these values, without regard to case; one of its items, where it holds a
  /// list.
  ///
  /// @param values as they are stored, at least one
  record AnyOf(String field, List<JsonValue> values) implements FieldCondition {
    public AnyOf {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("any of nothing");
      }
    }
  }

  /// The field holds a date in this period.
  ///
  /// @param from inclusive; null when there is no earliest one
  /// @param to inclusive; null when there is no latest one
  record Within(String field, @Nullable Instant from, @Nullable Instant to)
      implements FieldCondition {}

  /// The lead is assigned to one of these team members.
  ///
  /// @param emails their addresses, without regard to case
  /// @param orNobody whether leads that nobody owns will do as well
  record OwnedBy(List<JsonValue> emails, boolean orNobody) implements FieldCondition {
    public OwnedBy {
      emails = List.copyOf(emails);
      if (emails.isEmpty() && !orNobody) {
        throw new IllegalArgumentException("owned by none of nobody");
      }
    }

    @Override
    public String field() {
      return "assignee";
    }
  }
}
