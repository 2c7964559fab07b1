package io.leadline.dashboard.settings.schema;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import java.util.stream.Collectors;

/// Writes JSON for people to read: a member a line.
final class IndentedJson {
  private IndentedJson() {}

  static String write(JsonValue value) {
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
