package io.leadline.bench.micro;

import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.platform.json.MalformedJsonException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON from bytes, and back to text.
@State(Scope.Benchmark)
public class JsonBench {
  private static final JsonFactory JACKSON = new JsonFactory();

  @Param public Body body = Body.POST;

  private byte[] bytes = {};
  private JsonValue json = Body.POST.json();

  @Setup
  public void prepare() {
    bytes = body.bytes();
    json = body.json();
  }

  @Benchmark
  public JsonValue read() throws MalformedJsonException {
    return JsonReader.read(bytes);
  }

  /// The baseline: the same bytes by Jackson's own parser, which keeps nothing of them but their
  /// names and texts.
  @Benchmark
  public void jackson(Blackhole blackhole) {
    try (var parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          blackhole.consume(parser.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
          blackhole.consume(parser.getString());
        }
      }
    }
  }

  @Benchmark
  public String write() {
    return JsonWriter.write(json);
  }
}
