package io.leadline.lead;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The words under which the index finds a lead: `city=pune`, `interests=villa`, one for each
/// value, in lower case.
///
/// A long value is represented by its digest, `notes=#9f86d0…`, since an index entry must stay
/// small.
public final class SearchKeys {
  private static final int LONGEST_VALUE = 200;

  private SearchKeys() {}

  public static Set<String> of(JsonObject fields) {
    var keys = new LinkedHashSet<String>();
    fields
        .members()
        .forEach((field, value) -> words(value).forEach(word -> keys.add(key(field, word))));
    return keys;
  }

  /// The words that stand for a value: for a list one for each item.
  private static Stream<String> words(JsonValue value) {
    return switch (value) {
      case JsonText(var text) -> Stream.of(text.toLowerCase(Locale.ROOT));
      case JsonNumber number -> Stream.of(number.value().stripTrailingZeros().toPlainString());
      case JsonBoolean flag -> Stream.of(Boolean.toString(flag.isTrue()));
      case JsonArray(var items) -> items.stream().flatMap(SearchKeys::words);
      case JsonNull _, JsonObject _ -> Stream.empty();
    };
  }

  private static String key(String field, String word) {
    return field + "=" + (word.length() <= LONGEST_VALUE ? word : "#" + digest(word));
  }

  private static String digest(String word) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(word.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
