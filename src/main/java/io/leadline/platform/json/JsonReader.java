package io.leadline.platform.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON value from bytes (UTF-8, UTF-16 or UTF-32) or text.
///
/// It has no limits of its own, since whoever hands it a body has limited that: no depth of nesting
/// and no length of a number makes it fail, and nesting does not deepen the stack.
public final class JsonReader {
  /// Names are not pooled: they come from strangers, who could fill the pool.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonReader() {}

  /// Reads the one value that the bytes are.
  ///
  /// @throws MalformedJsonException when the bytes are not exactly one JSON value; its message
  ///   shows none of them
  public static JsonValue read(byte[] bytes) throws MalformedJsonException {
    return read(JsonEncoding.decode(bytes));
  }

  /// Reads the one value that the text is.
  ///
  /// @throws MalformedJsonException when the text is not exactly one JSON value; its message shows
  ///   none of it
  public static JsonValue read(String text) throws MalformedJsonException {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return readWhole(parser);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private static MalformedJsonException malformed(JacksonException e) {
    var place = e.getLocation();
    return new MalformedJsonException(
        place == null
            ? "not JSON"
            : "not JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()),
        e);
  }

  private static JsonValue readWhole(JsonParser parser) throws MalformedJsonException {
    Deque<Container> open = new ArrayDeque<>();
    JsonValue whole = null;
    while (whole == null) {
      var value = readToken(parser, open);
      if (value != null && open.isEmpty()) {
        whole = value;
      } else if (value != null) {
        open.getFirst().add(value);
      }
    }
    if (parser.nextToken() != null) {
      throw new MalformedJsonException("not JSON: something follows the first value");
    }
    return whole;
  }

  /// The value that the next token completes; null when it only opens a container or names a
  /// member.
  private static @Nullable JsonValue readToken(JsonParser parser, Deque<Container> open)
      throws MalformedJsonException {
    JsonToken token = parser.nextToken();
    return switch (token) {
      case null -> throw new MalformedJsonException("not JSON: it ends too early");
      case START_OBJECT, START_ARRAY -> {
        open.addFirst(new Container(token == JsonToken.START_OBJECT));
        yield null;
      }
      case PROPERTY_NAME -> {
        open.getFirst().name = parser.currentName();
        yield null;
      }
      case END_OBJECT, END_ARRAY -> open.removeFirst().close();
      case VALUE_STRING -> new JsonText(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
      case VALUE_TRUE -> JsonBoolean.TRUE;
      case VALUE_FALSE -> JsonBoolean.FALSE;
      case VALUE_NULL -> JsonNull.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a blocking JSON parser gave " + token);
    };
  }

  /// An object or array that has begun and not yet ended. A hostile body can open a million of
  /// them: they hold no more than they need.
  private static final class Container {
    private final @Nullable Map<String, JsonValue> members;
    private final @Nullable List<JsonValue> items;
    private List<String> repeatedKeys = List.of();
    private String name = "";

    Container(boolean isObject) {
      this.members = isObject ? new LinkedHashMap<>() : null;
      this.items = isObject ? null : new ArrayList<>();
    }

    void add(JsonValue value) {
      if (items != null) {
        items.add(value);
      } else if (members != null && members.put(name, value) != null) {
        addRepeatedKey();
      }
    }

    private void addRepeatedKey() {
      if (repeatedKeys.isEmpty()) {
        repeatedKeys = new ArrayList<>();
      }
      repeatedKeys.add(name);
    }

    JsonValue close() {
      if (items != null) {
        return new JsonArray(items);
      }
      return members == null || members.isEmpty()
          ? JsonObject.EMPTY
          : new JsonObject(members, repeatedKeys);
    }
  }
}
