package io.leadline.lead;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.workspace.WorkspaceId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The numbers under which the index finds a lead, one for each value that it has: the first 64
/// bits of the SHA-256 of workspace, field and value, `0123456789abcdef01234567 city=pune`.
///
/// Numbers are small and quick to compare however long the value is, and those of one workspace say
/// nothing about another. Case does not count. A whole number, such as a date, has the keys of its
/// [spans][Spans] as well.
///
/// Source: docs/adr/0012-search-keys.md; the same in SQL is in migration 3.
public final class SearchKeys {
  private final WorkspaceId workspace;
  private final MessageDigest sha256;

  private SearchKeys(WorkspaceId workspace) {
    this.workspace = workspace;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// All keys of a lead with these fields.
  public static Set<Long> of(WorkspaceId workspace, JsonObject fields) {
    var keys = new SearchKeys(workspace);
    var all = new LinkedHashSet<Long>();
    fields
        .members()
        .forEach((field, value) ->
            Stream.concat(words(value), spans(value))
                .forEach(word -> all.add(keys.key(field, word))));
    return all;
  }

  /// The keys of those leads that have one of these values in a field.
  public static Set<Long> ofValues(
      WorkspaceId workspace, String field, Collection<? extends JsonValue> values) {
    return keys(workspace, field, values.stream().flatMap(SearchKeys::words));
  }

  /// Keys of which every lead has one whose value in a field is a whole number in this range; some
  /// leads with a number near to it have one, too.
  ///
  /// @param from inclusive
  /// @param to inclusive
  public static Set<Long> ofRange(WorkspaceId workspace, String field, long from, long to) {
    return keys(workspace, field, Spans.covering(from, to).stream());
  }

  private static Set<Long> keys(WorkspaceId workspace, String field, Stream<String> words) {
    var keys = new SearchKeys(workspace);
    var all = new LinkedHashSet<Long>();
    words.forEach(word -> all.add(keys.key(field, word)));
    return all;
  }

  private static Stream<String> words(JsonValue value) {
    return switch (value) {
      case JsonText(var text) -> Stream.of(text.toLowerCase(Locale.ROOT));
      case JsonNumber number -> Stream.of(number.value().stripTrailingZeros().toPlainString());
      case JsonBoolean flag -> Stream.of(Boolean.toString(flag.isTrue()));
      case JsonArray(var items) -> items.stream().flatMap(SearchKeys::words);
      case JsonNull _, JsonObject _ -> Stream.empty();
    };
  }

  private static Stream<String> spans(JsonValue value) {
    return value instanceof JsonNumber number && number.isInteger() && Spans.canHold(number.text())
        ? Spans.of(Long.parseLong(number.text())).stream()
        : Stream.empty();
  }

  private long key(String field, String word) {
    var text = workspace.value() + " " + field + "=" + word;
    return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
