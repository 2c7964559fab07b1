package io.leadline.api;

import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Lets answers contain JSON values as they are.
@Component
class JsonValueModule extends SimpleModule {
  JsonValueModule() {
    addSerializer(new JsonValueSerializer());
  }

  private static final class JsonValueSerializer extends StdSerializer<JsonValue> {
    JsonValueSerializer() {
      super(JsonValue.class);
    }

    @Override
    public void serialize(JsonValue value, JsonGenerator generator, SerializationContext context) {
      JsonWriter.write(value, generator);
    }
  }
}
