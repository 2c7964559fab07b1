package io.leadline.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One of the OpenAPI documents that the server gives out.
///
/// @param name `async` or `sync`
public record OpenApiDocument(String name, JsonNode root) {
  public static final List<OpenApiDocument> ALL = List.of(read("async"), read("sync"));

  private static OpenApiDocument read(String name) {
    try {
      var text = Files.readString(Path.of("src/main/resources/openapi", name + ".yaml"));
      return new OpenApiDocument(name, new YAMLMapper().readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The node itself, or what it refers to.
  public JsonNode resolve(JsonNode node) {
    var reference = node.path("$ref");
    return reference.isString() ? resolve(root.at(reference.stringValue().substring(1))) : node;
  }

  /// The members of an object, with what they refer to; none when there is no such object.
  public List<Map.Entry<String, JsonNode>> members(JsonNode object) {
    return object.properties().stream()
        .map(member -> Map.entry(member.getKey(), resolve(member.getValue())))
        .toList();
  }

  /// The file, so that a failing test names it.
  @Override
  public String toString() {
    return "openapi/" + name + ".yaml";
  }
}
