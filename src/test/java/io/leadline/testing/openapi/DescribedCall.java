package io.leadline.testing.openapi;

import static java.util.stream.Collectors.toMap;

import io.leadline.api.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A call that a document describes.
///
/// @param method in capitals
/// @param path with its parameters in braces, without what the servers put in front
/// @param tokens the names of the security schemes of which any will do
/// @param answers by status
public record DescribedCall(
    OpenApiDocument document,
    String method,
    String path,
    JsonNode operation,
    Set<String> tokens,
    Map<Integer, DescribedAnswer> answers) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /// Every call of both documents.
  public static final List<DescribedCall> ALL =
      OpenApiDocument.ALL.stream().flatMap(DescribedCall::allOf).toList();

  private static Stream<DescribedCall> allOf(OpenApiDocument document) {
    return document.root().path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(method ->
                    of(
                        document,
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue())));
  }

  private static DescribedCall of(
      OpenApiDocument document, String method, String path, JsonNode operation) {
    var answers =
        document.members(operation.path("responses")).stream()
            .collect(
                toMap(
                    response -> Integer.valueOf(response.getKey()),
                    response ->
                        DescribedAnswer.of(
                            document, response.getValue(), Integer.parseInt(response.getKey())),
                    (one, other) -> one,
                    TreeMap::new));
    var security =
        operation.has("security") ? operation.path("security") : document.root().path("security");
    var tokens = new TreeSet<String>();
    security.forEach(choice -> tokens.addAll(choice.propertyNames()));
    return new DescribedCall(document, method, path, operation, tokens, answers);
  }

  /// What stands before the path: an empty text for this very server.
  public List<String> prefixes() {
    return StreamSupport.stream(document.root().path("servers").spliterator(), false)
        .map(server -> server.path("url").stringValue().replaceFirst("/$", ""))
        .toList();
  }

  /// Whether a path is one of this call.
  boolean isAt(String actual) {
    var pattern =
        Arrays.stream(path.split("\\{[^}]+}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    return prefixes().stream()
        .anyMatch(prefix -> Pattern.matches(Pattern.quote(prefix) + pattern, actual));
  }

  /// How many parts of the path may be anything.
  int parameters() {
    return path.split("\\{", -1).length - 1;
  }

  /// Whether it changes anything: then it can be sent again under a key.
  public boolean isWriting() {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(document::resolve)
        .anyMatch(parameter -> parameter.path("name").asString("").equals("Idempotency-Key"));
  }

  /// The statuses of its successes.
  public List<Integer> successes() {
    return answers.keySet().stream().filter(status -> status < 300).toList();
  }

  /// Everything that it can refuse.
  public Set<Refusal> refusals() {
    var refusals = EnumSet.noneOf(Refusal.class);
    answers.values().forEach(answer -> refusals.addAll(answer.refusals()));
    return refusals;
  }

  @Override
  public String toString() {
    return method + " " + path + " in " + document;
  }
}
