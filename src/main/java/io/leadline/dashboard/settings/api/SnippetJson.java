package io.leadline.dashboard.settings.api;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import java.util.stream.Collectors;

/// JSON for people to read, which stands as it is inside the quotes of a shell, of PHP and of
/// Python, and inside a script of a page: it has no apostrophe, no `<` and no `&`, only their
/// numbers.
final class SnippetJson {
  private SnippetJson() {}

  static String write(JsonValue value) {
    return write(value, "");
  }

  private static String write(JsonValue value, String indent) {
    var inner = indent + "  ";
    return switch (value) {
      case JsonText _ -> quoted(JsonWriter.write(value));
      case JsonNumber _, JsonBoolean _, JsonNull _ -> JsonWriter.write(value);
      case JsonArray(var items) ->
          items.stream()
              .map(item -> inner + write(item, inner))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      case JsonObject object ->
          object.members().isEmpty()
              ? "{}"
              : object.members().entrySet().stream()
                  .map(it ->
                      inner
                          + quoted(JsonWriter.write(new JsonText(it.getKey())))
                          + ": "
                          + write(it.getValue(), inner))
                  .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    };
  }

  private static String quoted(String json) {
    return json.replace("'", "\\u0027")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
