package io.leadline.api.sync.receipt;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.MovableClock;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainTest {
  private static final Instant NOON = Instant.parse("2026-11-22T06:30:00Z");

  private final Server server = Server.start(Map.of(), MovableClock.at(NOON));

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void explainsARequest() {
    var workspace = server.newWorkspace();
    var id = send(workspace, "{\"fields\": {\"phone\": \"919999999999\", \"Budget\": 5}}");

    var answer = workspace.get("/explain?receipt_id=" + id);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "text": "%1$s %2$s %3$s %4$s %9$s %5$s",
              "sentences": [],
              "requests": [
                {
                  "receipt_id": "%6$s", "received_at": %7$d, "token_id": "${json-unit.any-string}",
                  "token": "test", "outcome": "CREATED", "lead_id": "%8$s", "matched_by": "phone",
                  "values_taken": 1, "actions": [],
                  "sentences": ["%1$s", "%2$s", "%3$s", "%4$s", "%9$s"],
                  "parts": [
                    {
                      "number": 0, "part": "fields.Budget", "field": "fields.Budget",
                      "reason": "UNKNOWN_FIELD", "state": "OPEN", "resolved_at": null,
                      "replay_id": null, "text": "%5$s"
                    }
                  ]
                }
              ],
              "next_before": null
            }
            """
                .formatted(
                    "Received on 22 Nov 2026 at 12:00:00 by the token “test”, sent by a program.",
                    "It named the lead by “phone”; there was none with it, so the lead %s was created."
                        .formatted(leadOf(workspace, id)),
                    "When it came, 1 value took effect.",
                    "1 part of it was dropped: 1 is still open.",
                    "The field “Budget” was dropped: no field had this API name. It is still open:"
                        + " once a field with this API name is defined, it can be replayed.",
                    id,
                    NOON.toEpochMilli(),
                    leadOf(workspace, id),
                    "As things are defined now, a replay would let none of what is open take"
                        + " effect."));
  }

  @Test
  void saysWhetherARequestReachedALead() {
    var workspace = server.newWorkspace();
    var one = send(workspace, "{\"fields\": {\"phone\": \"919999999999\"}}");
    var other = send(workspace, "{\"fields\": {\"phone\": \"918888888888\"}}");
    var lead = leadOf(workspace, one);

    assertThat(workspace.get("/explain?lead_id=%s&receipt_id=%s".formatted(lead, one)).text("text"))
        .startsWith("Received on ");
    assertThat(
            workspace.get("/explain?lead_id=%s&receipt_id=%s".formatted(lead, other)).text("text"))
        .startsWith("This request did not reach the lead %s. Received on ".formatted(lead));
  }

  @Test
  void explainsAllThatWasSentAboutSomebody() {
    var workspace = server.newWorkspace();
    var dropped = send(workspace, "{\"fields\": {\"mobile\": \"+91 99999-99999\"}}");
    var created = send(workspace, "{\"fields\": {\"phone\": \"919999999999\"}}");
    var lead = leadOf(workspace, created);

    var ofContact = workspace.get("/explain?contact=+91+99999+99999");
    var ofLead = workspace.get("/explain?lead_id=" + lead);
    var newest = workspace.get("/explain?contact=919999999999&limit=1");
    var older =
        workspace.get("/explain?contact=919999999999&limit=1&before=" + newest.text("next_before"));
    var inAnotherYear =
        workspace.get("/explain?contact=919999999999&from=01%2F01%2F2020&to=1609459199999");

    assertThat(ofContact.text("sentences.0"))
        .isEqualTo("2 requests named “+91 99999 99999” or reached a lead that has it.");
    assertThat(ofContact.text("requests.0.receipt_id")).isEqualTo(dropped);
    assertThat(ofContact.text("requests.1.receipt_id")).isEqualTo(created);
    assertThat(ofContact.text("next_before")).isEqualTo("null");
    assertThat(ofLead.text("sentences.0"))
        .isEqualTo("1 request reached the lead %s.".formatted(lead));
    assertThat(newest.text("requests.0.receipt_id")).isEqualTo(created);
    assertThat(older.text("requests.0.receipt_id")).isEqualTo(dropped);
    assertThat(older.text("sentences.0"))
        .isEqualTo("Further back, 1 request named “919999999999” or reached a lead that has it.");
    assertThat(inAnotherYear.text("requests")).isEqualTo("[]");
    assertThat(inAnotherYear.text("sentences.1"))
        .isEqualTo("One came after that, on 22 Nov 2026 at 12:00:00 (%s).".formatted(dropped));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                   | Invalid filter: name a receipt_id, a lead_id or a contact
          ?contact=                            | Invalid filter: name a receipt_id, a lead_id or a contact
          ?phone=919999999999                  | Invalid filter: name a receipt_id, a lead_id or a contact
          ?contact=9&phone=9                   | Invalid filter: unknown key phone
          ?contact=9&lead_id={lead}            | Invalid filter: unknown key contact
          ?receipt_id=x&contact=9              | Invalid filter: unknown key contact
          ?receipt_id=x&from=5                 | Invalid filter: unknown key from
          ?contact=9&from=yesterday            | Invalid filter: from must be epoch milliseconds
          ?contact=9&before=x                  | Invalid filter: before must be the id of a receipt
          ?contact=9&skip=5                    | Invalid filter: there is no skip here: send the next_before of a page as before
          ?contact=9&limit=21                  | Limit should be between 1 and 20
          ?contact=9&skip=-1                   | Skip should be between 0 and 2147483647
          """)
  void namesWhatIsNotUnderstood(String query, String sentence) {
    var workspace = server.newWorkspace();
    var lead = leadOf(workspace, send(workspace, "{\"fields\": {\"phone\": \"919999999999\"}}"));

    assertRefused(
        workspace.get("/explain" + query.replace("{lead}", lead)), 400, "BAD_REQUEST", sentence);
  }

  @Test
  void findsNothingOfAnotherWorkspace() {
    var theirs = server.newWorkspace();
    var ours = server.newWorkspace();
    var receipt = send(theirs, "{\"fields\": {\"phone\": \"919999999999\", \"x\": 1}}");
    var lead = leadOf(theirs, receipt);

    assertRefused(
        ours.get("/explain?receipt_id=" + receipt),
        404,
        "NOT_FOUND",
        "The receipt with ID %s was not found.".formatted(receipt));
    assertRefused(
        ours.get("/explain?receipt_id=x"),
        404,
        "NOT_FOUND",
        "The receipt with ID x was not found.");
    assertRefused(
        ours.get("/explain?lead_id=" + lead),
        404,
        "LEAD_NOT_FOUND",
        "The lead with ID %s was not found.".formatted(lead));
    assertThat(ours.get("/explain?contact=919999999999").text("requests")).isEqualTo("[]");
  }

  private static String send(TestWorkspace to, String body) {
    return to.capture(body).header("X-Receipt-Id");
  }

  private static String leadOf(TestWorkspace workspace, String receiptId) {
    return workspace.receipt(receiptId).text("lead_id");
  }
}
