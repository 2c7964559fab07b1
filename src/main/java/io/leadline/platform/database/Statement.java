package io.leadline.platform.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/// A statement with named parameters for a [Pipeline], read once.
public final class Statement {
  private final ParsedSql parsed;
  private final String sql;

  private Statement(String text) {
    this.parsed = NamedParameterUtils.parseSqlStatement(text);
    this.sql = NamedParameterUtils.substituteNamedParameters(parsed, new MapSqlParameterSource());
  }

  /// Reads a statement, with parameters as in `:name`.
  public static Statement of(String text) {
    return new Statement(text);
  }

  /// With a question mark in place of each parameter.
  String sql() {
    return sql;
  }

  /// The values in the places of the question marks.
  @Nullable Object[] values(Map<String, ?> parameters) {
    return NamedParameterUtils.buildValueArray(parsed, new MapSqlParameterSource(parameters), null);
  }
}
