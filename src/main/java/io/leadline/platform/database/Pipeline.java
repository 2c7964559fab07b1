package io.leadline.platform.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Statements that wait to be [sent][Pipelines] together. Threads: one.
public final class Pipeline {
  private final List<Waiting> waiting = new ArrayList<>();

  Pipeline() {}

  /// A statement that waits.
  public static final class Waiting {
    private final Statement statement;
    private final Map<String, Object> parameters = new HashMap<>();

    private Waiting(Statement statement) {
      this.statement = statement;
    }

    /// Gives a parameter its value.
    public Waiting param(String name, Object value) {
      parameters.put(name, value);
      return this;
    }
  }

  /// Adds a statement, whose parameters are to be given next.
  public Waiting add(Statement statement) {
    var added = new Waiting(statement);
    waiting.add(added);
    return added;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  String sql() {
    return waiting.stream().map(each -> each.statement.sql()).collect(Collectors.joining(";\n"));
  }

  @Nullable Object[] values() {
    return waiting.stream()
        .flatMap(each -> Arrays.stream(each.statement.values(each.parameters)))
        .toArray();
  }
}
