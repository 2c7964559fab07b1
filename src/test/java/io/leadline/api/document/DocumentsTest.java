package io.leadline.api.document;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.leadline.action.PaymentCurrency;
import io.leadline.action.PaymentStatus;
import io.leadline.api.Refusal;
import io.leadline.field.FieldType;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import io.leadline.testing.openapi.DescribedCall;
import io.leadline.testing.openapi.OpenApiDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI documents are OpenAPI, whole, and say what the code says.
class DocumentsTest {
  static List<OpenApiDocument> documents() {
    return OpenApiDocument.ALL;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isOpenApi(OpenApiDocument document) throws Exception {
    var schema =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(
                new JsonMapper()
                    .readTree(
                        Files.readString(
                            Path.of("src/test/resources/openapi/oas-3.1-schema.json"))));

    assertThat(schema.validate(document.root())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySchemaIsOne(OpenApiDocument document) {
    var schema =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(document.root().path("components").path("schemas").properties())
        .allSatisfy(it -> assertThat(schema.validate(it.getValue())).as(it.getKey()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyReferenceLeadsSomewhereAndEveryComponentIsUsed(OpenApiDocument document) {
    var references =
        document.root().findValues("$ref").stream().map(JsonNode::stringValue).distinct().toList();
    var components =
        document.root().path("components").properties().stream()
            .filter(kind -> !kind.getKey().equals("securitySchemes"))
            .flatMap(kind ->
                kind.getValue().propertyNames().stream()
                    .map(name -> "#/components/%s/%s".formatted(kind.getKey(), name)));

    assertThat(references).containsExactlyInAnyOrderElementsOf(components.toList());
  }

  /// What both documents have under one name is the same.
  @Test
  void theDocumentsAgree() {
    var one = components(OpenApiDocument.ALL.getFirst());
    var other = components(OpenApiDocument.ALL.getLast());
    // What differs by the kind of token, or by the prefix of a custom action.
    var differing =
        List.of(
            "securitySchemes/asyncToken",
            "securitySchemes/syncToken",
            "responses/NotAuthorized",
            "schemas/LeadRequest",
            "schemas/CustomEntry");
    one.keySet().retainAll(other.keySet());
    one.keySet().removeAll(differing);

    assertThat(one)
        .isNotEmpty()
        .allSatisfy((name, it) -> assertThat(other).containsEntry(name, it));
  }

  @Test
  void everyRefusalIsOneOfACall() {
    var described = DescribedCall.ALL.stream().flatMap(call -> call.refusals().stream());

    assertThat(described.distinct()).containsExactlyInAnyOrder(Refusal.values());
  }

  @Test
  void everyErrorThatAnyCallCanGiveIsDescribedForEach() {
    assertThat(DescribedCall.ALL)
        .allSatisfy(call ->
            assertThat(call.refusals())
                .as("%s", call)
                .contains(
                    Refusal.NOT_AUTHORIZED,
                    Refusal.NOT_FOUND,
                    Refusal.METHOD_NOT_ALLOWED,
                    Refusal.BAD_REQUEST,
                    Refusal.RATE_LIMIT_EXCEEDED,
                    Refusal.UNAVAILABLE,
                    Refusal.INTERNAL_ERROR));
  }

  @Test
  void listsTheValuesThatTheCodeKnows() {
    var sync = OpenApiDocument.ALL.getLast().root().path("components").path("schemas");

    assertThat(values(sync.path("PaymentStatus"))).isEqualTo(names(PaymentStatus.values()));
    assertThat(values(sync.path("PaymentCurrency"))).isEqualTo(names(PaymentCurrency.values()));
    assertThat(values(sync.path("Role"))).isEqualTo(names(Role.values()));
    assertThat(values(sync.path("MemberStatus")))
        .isEqualTo(Arrays.stream(MemberStatus.values()).map(MemberStatus::label).toList());
    assertThat(values(sync.path("FieldTypeName")))
        .isEqualTo(
            Arrays.stream(FieldType.values())
                .map(type -> type.code().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .toList());
  }

  private static Map<String, JsonNode> components(OpenApiDocument document) {
    return document.root().path("components").properties().stream()
        .flatMap(kind ->
            kind.getValue().properties().stream()
                .map(it -> Map.entry(kind.getKey() + "/" + it.getKey(), it.getValue())))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> values(JsonNode schema) {
    return schema.path("enum").valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
