package io.leadline.testing.openapi;

import io.leadline.api.Refusal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// An answer that a document describes.
///
/// @param bodies by media type
/// @param headers by name, in lower case
/// @param refusals those among its examples
public record DescribedAnswer(
    Map<String, Shape> bodies, Map<String, DescribedHeader> headers, Set<Refusal> refusals) {

  /// A header of an answer.
  ///
  /// @param isNumber whether its text stands for an integer
  record DescribedHeader(Shape shape, boolean isRequired, boolean isNumber) {}

  static DescribedAnswer of(OpenApiDocument document, JsonNode response, int status) {
    var bodies = new LinkedHashMap<String, Shape>();
    var refusals = EnumSet.noneOf(Refusal.class);
    for (var content : document.members(response.path("content"))) {
      bodies.put(content.getKey(), Shape.of(document, content.getValue().path("schema")));
      if (status >= 400) {
        content
            .getValue()
            .path("examples")
            .propertyNames()
            .forEach(name -> refusals.add(Refusal.valueOf(name)));
      }
    }
    var headers = new LinkedHashMap<String, DescribedHeader>();
    for (var header : document.members(response.path("headers"))) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header(document, header.getValue()));
    }
    return new DescribedAnswer(bodies, headers, refusals);
  }

  private static DescribedHeader header(OpenApiDocument document, JsonNode header) {
    return new DescribedHeader(
        Shape.of(document, header.path("schema")),
        header.path("required").asBoolean(false),
        document.resolve(header.path("schema")).path("type").asString("").equals("integer"));
  }
}
