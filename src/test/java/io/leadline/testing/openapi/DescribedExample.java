package io.leadline.testing.openapi;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An example of a body in a document.
///
/// @param where the call and the place in it
/// @param name its key
public record DescribedExample(
    DescribedCall call, String where, String name, JsonNode value, Shape shape) {
  /// Every example of every call, of what is sent and of what is answered.
  public static List<DescribedExample> all() {
    return DescribedCall.ALL.stream()
        .flatMap(call -> Stream.concat(ofRequest(call), ofAnswers(call)))
        .toList();
  }

  /// The examples of what is sent.
  public static Stream<DescribedExample> ofRequest(DescribedCall call) {
    return ofContent(call, "request", call.operation().path("requestBody"));
  }

  private static Stream<DescribedExample> ofAnswers(DescribedCall call) {
    return call.document().members(call.operation().path("responses")).stream()
        .flatMap(response -> ofContent(call, response.getKey(), response.getValue()));
  }

  private static Stream<DescribedExample> ofContent(
      DescribedCall call, String where, JsonNode holder) {
    var document = call.document();
    return document.members(holder.path("content")).stream()
        .flatMap(content ->
            document.members(content.getValue().path("examples")).stream()
                .map(example ->
                    new DescribedExample(
                        call,
                        where,
                        example.getKey(),
                        example.getValue().path("value"),
                        Shape.of(document, content.getValue().path("schema")))));
  }

  @Override
  public String toString() {
    return "%s: %s of %s".formatted(name, where, call);
  }
}
