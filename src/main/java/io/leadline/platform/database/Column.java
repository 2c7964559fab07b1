package io.leadline.platform.database;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns values into what JDBC takes for a column, or for a whole column of a batch, and back.
public final class Column {
  private Column() {}

  /// A column of texts, for `unnest(:name::text[])`.
  public static <T> @Nullable String[] texts(
      Collection<T> rows, Function<? super T, ? extends @Nullable String> value) {
    var column = new @Nullable String[rows.size()];
    int place = 0;
    for (var row : rows) {
      column[place++] = value.apply(row);
    }
    return column;
  }

  /// A column of times, for `unnest(:name::timestamptz[])`. Most rows of a batch have the same, and
  /// to write one takes longer than all else about it.
  public static <T> @Nullable String[] times(
      Collection<T> rows, Function<? super T, Instant> value) {
    var last = Instant.EPOCH;
    var text = last.toString();
    var column = new @Nullable String[rows.size()];
    int place = 0;
    for (var row : rows) {
      var time = value.apply(row);
      if (!time.equals(last)) {
        last = time;
        text = time.toString();
      }
      column[place++] = text;
    }
    return column;
  }

  /// A column of numbers, for `unnest(:name::bigint[])`.
  public static <T> Long[] numbers(Collection<T> rows, Function<? super T, Long> value) {
    return rows.stream().map(value).toArray(Long[]::new);
  }

  public static OffsetDateTime time(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  /// A column that is never null.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// A `jsonb` column that always holds an object.
  ///
  /// @throws IllegalStateException when it holds anything else
  public static JsonObject object(ResultSet row, String column) throws SQLException {
    if (json(column, row.getString(column)) instanceof JsonObject object) {
      return object;
    }
    throw new IllegalStateException("column " + column + " holds no JSON object");
  }

  /// A `jsonb` column that holds an array, or null instead of an empty one.
  ///
  /// @throws IllegalStateException when it holds anything else
  public static JsonArray array(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    if (text == null) {
      return new JsonArray(List.of());
    }
    if (json(column, text) instanceof JsonArray array) {
      return array;
    }
    throw new IllegalStateException("column " + column + " holds no JSON array");
  }

  private static JsonValue json(String column, String text) {
    try {
      return JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("column " + column + " holds no JSON", e);
    }
  }
}
