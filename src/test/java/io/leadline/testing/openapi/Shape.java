package io.leadline.testing.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a document says that a value looks like.
public final class Shape {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
  private static final Map<Key, Shape> KNOWN = new ConcurrentHashMap<>();

  private final Schema schema;

  private Shape(Schema schema) {
    this.schema = schema;
  }

  /// The shape that a schema in a document describes.
  public static Shape of(OpenApiDocument document, JsonNode schema) {
    return KNOWN.computeIfAbsent(
        new Key(document.name(), schema), key -> compile(document, schema));
  }

  /// The schema with the components of its document, so that it can refer to them.
  private static Shape compile(OpenApiDocument document, JsonNode schema) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.root().path("components"));
    var compiled = REGISTRY.getSchema(whole);
    compiled.initializeValidators();
    return new Shape(compiled);
  }

  /// What does not fit; empty when all does.
  public List<String> faultsOf(JsonNode value) {
    return schema.validate(value).stream().map(Error::toString).toList();
  }

  private record Key(String document, JsonNode schema) {}
}
