package io.leadline.api;

import static io.leadline.api.BadInputBodies.nested;
import static io.leadline.api.BadInputBodies.utf8;
import static io.leadline.api.ErrorEnvelope.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the Async API makes of bodies that no well-behaved client sends: it refuses what it cannot
/// read, takes the rest, and never stumbles.
class BadInputAsyncTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void refusesWhatIsNotJsonAndWritesNothing() {
    var before = Rows.of(workspace);

    BadInputBodies.notJson().forEach((name, body) -> assertRefused(post(body), 400, "BAD_REQUEST"));

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNotAnObjectAndWritesNothing() {
    var before = Rows.of(workspace);

    BadInputBodies.notAnObject()
        .forEach((name, body) -> assertRefused(post(body), 400, "BAD_REQUEST"));

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"actions\": []}",
        "{\"fields\": null}",
        "{\"fields\": []}",
        "{\"fields\": \"phone\"}",
        "{\"fields\": [{\"phone\": \"919999999999\"}]}",
        "{\"Fields\": {\"phone\": \"919999999999\"}}",
        "{\"fields\": {\"phone\": \"919999999999\"}, \"fields\": null}"
      })
  void refusesABodyWithoutAnObjectUnderFields(String body) {
    var before = Rows.of(workspace);

    var answer = workspace.capture(body);

    assertRefused(answer, 400, "BAD_REQUEST");
    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void takesHostileValuesInEveryPlaceAndLeavesAReceiptAndAReadableLead() throws Exception {
    Together.run(BadInputHostileValues.PLACES.size(), this::sendHostileValues);

    var lead = workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}").text("lead_id");
    var answer = workspace.get("/lead/" + lead + "?includeActions=true&limit=100");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(Rows.of(workspace).leads()).isEqualTo(1);
  }

  private int sendHostileValues(int number) {
    var place = BadInputHostileValues.PLACES.get(number);
    for (var value : BadInputHostileValues.values()) {
      var answer = workspace.capture(BadInputHostileValues.body(place, value));
      assertThat(answer.status()).as(place).isEqualTo(200);
      var receipt = workspace.receipt(answer.header("X-Receipt-Id"));
      assertThat(receipt.status()).as(place).isEqualTo(200);
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000})
  void dropsAValueOfThatManyLevelsAndTakesTheRest(int levels) {
    var receipt =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\", \"name\": \"Jane\", \"city\": %s}}"
                .formatted(nested(levels, "[", "]")));

    assertThat(receipt.text("outcome")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.0.field")).isEqualTo("fields.city");
    assertThat(workspace.get("/lead/" + receipt.text("lead_id")).text("fields.name"))
        .isEqualTo("Jane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0000",
        "\\ud800",
        "a\\udc00b",
        "'; drop table lead; --",
        "a\\nb\\r\\n\\t\\\"",
        "",
        ".",
        "fields.phone",
        "__proto__",
        "Phone",
        "\uD83D\uDE00"
      })
  void saysThatAFieldOfThatNameIsUnknown(String key) {
    var receipt =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\", \"%s\": 1}}".formatted(key));

    assertThat(receipt.text("outcome")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.0.field")).startsWith("fields.");
    assertThat(receipt.text("remarks.0.remark")).isEqualTo("Unknown field");
  }

  @Test
  void readsABodyWithAByteOrderMarkOrInUtf16() {
    var body = "{\"fields\": {\"phone\": \"919999999999\", \"name\": \"J\u00f6rg\"}}";

    assertThat(post(utf8("\uFEFF" + body)).status()).isEqualTo(200);
    assertThat(post(body.getBytes(UTF_16BE)).status()).isEqualTo(200);
    assertThat(post(body.getBytes(UTF_16LE)).status()).isEqualTo(200);

    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 3));
  }

  @Test
  void theLastOfSeveralEqualKeysCountsWithARemark() {
    var receipt =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\", \"name\": \"First\", \"name\": \"Last\"}}");

    assertThatJson(receipt.body())
        .node("remarks")
        .isEqualTo(
            """
            [{"field": "fields.name", "status": "IGNORED", "remark": "${json-unit.any-string}"}]
            """);
    assertThat(workspace.get("/lead/" + receipt.text("lead_id")).text("fields.name"))
        .isEqualTo("Last");
  }

  private Answer post(byte[] body) {
    return Http.send(
        workspace
            .request(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken())
            .POST(BodyPublishers.ofByteArray(body)));
  }
}
