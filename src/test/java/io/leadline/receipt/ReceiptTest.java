package io.leadline.receipt;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a receipt keeps. Source: docs/api.md, Receipts.
class ReceiptTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void saysThatALeadWasCreatedAndThenUpdated() {
    var created = workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}");
    var updated = workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}");

    assertThat(created.text("outcome")).isEqualTo("CREATED");
    assertThat(updated.text("outcome")).isEqualTo("UPDATED");
    assertThat(updated.text("lead_id")).isEqualTo(created.text("lead_id"));
  }

  @Test
  void keepsNoPayloadWhereAllTookEffect() {
    var receipt =
        stored(
            "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": [{\"type\": \"ACTION_1001\"}]}");

    assertThat(receipt.remarks()).isEmpty();
    assertThat(receipt.request()).isNull();
    assertThat(expiry(receipt)).isEqualTo(today(receipt).plusDays(30));
  }

  @Test
  void keepsThePayloadByteByByteWhereAPartWasDropped() {
    var body =
        "{ \"fields\" : {\"phone\":\"919999999999\",\r\n\"rating\":9} , \"name\":\"J\u00f6rg\"}";

    var receipt = stored(body);

    assertThat(receipt.request()).isNotNull().extracting(ReceiptTest::text).isEqualTo(body);
    assertThat(expiry(receipt)).isEqualTo(today(receipt).plusDays(90));
  }

  @Test
  void keepsThePayloadOfADroppedRequest() {
    var body = "{\"fields\": {\"name\": \"Jane\"}, \"actions\": [{\"type\": \"ACTION_1001\"}, {}]}";

    var receipt = stored(body);

    assertThat(receipt.request()).isNotNull().extracting(ReceiptTest::text).isEqualTo(body);
    assertThatJson(workspace.receipt(receipt.id()).body())
        .isEqualTo(
            """
            {
              "receipt_id": "%s", "received_at": %d, "outcome": "DROPPED", "lead_id": null,
              "actions": [
                {"action_id": null, "status": "IGNORED"}, {"action_id": null, "status": "IGNORED"}
              ],
              "remarks": [
                {
                  "field": "actions[1].type", "status": "IGNORED", "remark": "${json-unit.any-string}",
                  "reason": "ACTION_TYPE_MISSING", "part": "actions[1]", "state": "OPEN",
                  "resolved_at": null, "replay_id": null
                },
                {
                  "field": "fields.phone", "status": "IGNORED",
                  "remark": "The lead identifier phone is missing",
                  "reason": "IDENTIFIER_MISSING", "part": "", "state": "OPEN",
                  "resolved_at": null, "replay_id": null
                }
              ]
            }
            """
                .formatted(receipt.id(), receipt.receivedAt().toEpochMilli()));
  }

  @Test
  void keepsAThousandRemarksAndTheWholePayload() {
    var fields =
        IntStream.range(0, 1_500)
            .mapToObj("\"field%d\": 1"::formatted)
            .collect(Collectors.joining(","));
    var body = "{\"fields\": {\"phone\": \"919999999999\", " + fields + "}}";

    var receipt = stored(body);

    assertThat(receipt.remarks()).hasSize(1_001);
    assertThat(receipt.remarks().getLast().text()).isEqualTo("500 more parts were not taken");
    assertThat(receipt.request()).isNotNull().extracting(ReceiptTest::text).isEqualTo(body);
  }

  @Test
  void saysWhatBecameOfEachActionInItsPlace() {
    var receipt =
        workspace.receiptOf(
            """
            {
              "fields": {"phone": "919999999999"},
              "actions": [
                {"type": "1001"},
                {"type": "ACTION_1001", "external_id": "x", "fields": {"note": 5}},
                {"type": "ACTION_1002", "external_id": "x"}
              ]
            }
            """);

    assertThatJson(receipt.body())
        .node("actions")
        .isEqualTo(
            """
            [
              {"action_id": null, "status": "IGNORED"},
              {"action_id": "${json-unit.any-string}", "status": "CREATED"},
              {"action_id": "%s", "status": "DUPLICATE"}
            ]
            """
                .formatted(receipt.text("actions.1.action_id")));
  }

  @Test
  void isShownToItsWorkspaceOnly() {
    var id = stored("{\"fields\": {\"phone\": \"919999999999\"}}").id();
    var other = Server.shared().newWorkspace();

    assertThat(workspace.receipt(id).body()).isEqualTo(workspace.get("/receipts/" + id).body());
    assertThat(other.receipt(id).status()).isEqualTo(404);
    assertThat(other.get("/receipts/" + id).status()).isEqualTo(404);
    assertThat(wrongKind(id).status()).isEqualTo(401);
  }

  @Test
  void tellsWhenTheRequestCameAndWithWhichToken() {
    var before = Instant.now();

    var receipt = stored("{\"fields\": {\"phone\": \"919999999999\"}}");

    assertThat(receipt.receivedAt()).isBetween(before.minusMillis(1), Instant.now());
    assertThat(receipt.tokenId()).isEqualTo(tokenId());
  }

  private Receipt stored(String body) {
    var id = workspace.capture(body).header("X-Receipt-Id");
    return Server.shared().part(ReceiptStore.class).find(workspace.id(), id).orElseThrow();
  }

  private Answer wrongKind(String id) {
    return Http.send(
        workspace.request(workspace.asyncPath("/receipts/" + id), workspace.syncToken()));
  }

  private String tokenId() {
    return Server.shared()
        .part(JdbcClient.class)
        .sql("select id from api_token where workspace_id = :workspace and kind = 'ASYNC'")
        .param("workspace", workspace.id().value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private LocalDate expiry(Receipt receipt) {
    return Server.shared()
        .part(JdbcClient.class)
        .sql("select expires_on from receipt where workspace_id = :workspace and id = :id")
        .param("workspace", workspace.id().value())
        .param("id", receipt.id())
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .single();
  }

  private static LocalDate today(Receipt receipt) {
    return LocalDate.ofInstant(receipt.receivedAt(), ZoneOffset.UTC);
  }

  private static String text(KeptRequest request) {
    return new String(request.payload().bytes(), StandardCharsets.UTF_8);
  }
}
