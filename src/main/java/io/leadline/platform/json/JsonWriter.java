package io.leadline.platform.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a JSON value as compact text.
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  public static String write(JsonValue value) {
    var text = new StringWriter(256);
    try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, generator);
    }
    return text.toString();
  }

  /// Writes a value where the generator stands. Recursive: for values that we built or stored,
  /// whose nesting is shallow.
  public static void write(JsonValue value, JsonGenerator generator) {
    switch (value) {
      case JsonText(var text) -> generator.writeString(text);
      case JsonNumber(var number) -> generator.writeNumber(number);
      case JsonBoolean flag -> generator.writeBoolean(flag.isTrue());
      case JsonNull _ -> generator.writeNull();
      case JsonArray(var items) -> {
        generator.writeStartArray();
        items.forEach(item -> write(item, generator));
        generator.writeEndArray();
      }
      case JsonObject object -> {
        generator.writeStartObject();
        object
            .members()
            .forEach((name, member) -> {
              generator.writeName(name);
              write(member, generator);
            });
        generator.writeEndObject();
      }
    }
  }
}
