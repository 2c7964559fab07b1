package io.leadline.platform.json;

import java.util.stream.Collectors;

/// Writes JSON for people to read: a member a line.
public final class IndentedJson {
  private IndentedJson() {}

  public static String write(JsonValue value) {
    return write(value, "\n");
  }

  private static String write(JsonValue value, String line) {
    var inner = line + "  ";
    return switch (value) {
      case JsonText _, JsonNumber _, JsonBoolean _, JsonNull _ -> JsonWriter.write(value);
      case JsonArray(var items) ->
          items.stream()
              .map(item -> inner + write(item, inner))
              .collect(Collectors.joining(",", "[", line + "]"));
      case JsonObject object ->
          object.members().isEmpty()
              ? "{}"
              : object.members().entrySet().stream()
                  .map(member ->
                      inner
                          + JsonWriter.write(new JsonText(member.getKey()))
                          + ": "
                          + write(member.getValue(), inner))
                  .collect(Collectors.joining(",", "{", line + "}"));
    };
  }
}
