package io.leadline.platform.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a query demands of its rows: conditions in SQL, all of which are to hold, and the values of
/// their parameters. What nobody asked for does not stand in the query, where a planner would have
/// to reckon with it.
public final class Conditions {
  private final List<String> clauses = new ArrayList<>();
  private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

  /// Demands one thing more.
  ///
  /// @param clause with its parameters by name: `occurred_at >= :from`
  public Conditions and(String clause) {
    clauses.add(clause);
    return this;
  }

  /// Gives a parameter its value.
  public Conditions with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /// Takes over the parameters of other conditions.
  public Conditions with(Map<String, @Nullable Object> more) {
    parameters.putAll(more);
    return this;
  }

  /// The conditions for the place behind `where`.
  public String sql() {
    return String.join("\nand ", clauses);
  }

  public Map<String, @Nullable Object> parameters() {
    return parameters;
  }
}
