package io.leadline.api.sync.receipt;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Settings;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayReceiptTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void letsWhatIsAcceptedNowTakeEffectOnce() {
    var id = send("{\"fields\": {\"phone\": \"919999999999\", \"Budget\": \"5\", \"rating\": 9}}");
    define("Budget");

    var answer = replay(id, "");
    var again = replay(id, "{\"parts\": [0]}");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "receipt_id": "%s", "replay_id": "${json-unit.any-string}", "lead_id": "%s",
              "parts": [
                {"number": 0, "part": "fields.Budget", "result": "TAKEN", "remarks": []},
                {
                  "number": 1, "part": "fields.rating", "result": "REFUSED",
                  "remarks": [
                    {
                      "field": "fields.rating", "status": "IGNORED",
                      "remark": "Rating must be between 1 and 5"
                    }
                  ]
                }
              ]
            }
            """
                .formatted(id, leadOf(id)));
    assertThat(again.text("parts.0.result")).isEqualTo("ALREADY_RESOLVED");
    assertThat(lead(id).text("fields.Budget")).isEqualTo("5");
    assertThat(workspace.receipt(id).text("remarks.0.state")).isEqualTo("TAKEN");
    assertThat(workspace.receipt(id).text("remarks.0.replay_id"))
        .isEqualTo(answer.text("replay_id"));
    assertThat(workspace.get("/explain?receipt_id=" + id).text("requests.0.parts.0.text"))
        .matches(
            "The field “Budget” was dropped: no field had this API name\\. It took effect in a"
                + " replay on .*, asked for by API token “test”\\.");
  }

  @Test
  void takesWhatIsCorrectedByHand() {
    var id = send("{\"fields\": {\"phone\": \"919999999999\", \"Stars\": 3, \"city\": 7}}");

    var answer =
        replay(id, "{\"corrections\": [{\"part\": 0, \"name\": \"rating\", \"value\": 4}]}");

    assertThat(answer.text("parts.0.result")).isEqualTo("TAKEN");
    assertThatJson(answer.body()).node("parts").isArray().hasSize(1);
    assertThat(lead(id).text("fields.rating")).isEqualTo("4");
    assertThat(workspace.receipt(id).text("remarks.1.state")).isEqualTo("OPEN");
  }

  @Test
  void bringsARequestToItsLead() {
    var id = send("{\"fields\": {\"name\": \"Jane\"}}");

    var answer = replay(id, "{\"corrections\": [{\"part\": 0, \"value\": \"919999999999\"}]}");

    assertThat(answer.text("parts.0.result")).isEqualTo("TAKEN");
    assertThat(workspace.get("/lead/" + answer.text("lead_id")).text("fields.name"))
        .isEqualTo("Jane");
    assertThat(workspace.get("/explain?receipt_id=" + id).text("requests.0.sentences.1"))
        .isEqualTo(
            "It reached no lead, so nothing of it took effect when it came. A replay has brought"
                + " it to the lead %s.".formatted(answer.text("lead_id")));
  }

  @Test
  void doesNothingWhereNothingIsOpen() {
    var id = send("{\"fields\": {\"phone\": \"919999999999\"}}");

    assertThatJson(replay(id, "{}").body())
        .isEqualTo(
            "{\"receipt_id\": \"%s\", \"replay_id\": null, \"lead_id\": \"%s\", \"parts\": []}"
                .formatted(id, leadOf(id)));
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    var id = send("{\"fields\": {\"phone\": \"919999999999\", \"Budget\": \"5\"}}");
    define("Budget");

    var first = replay(id, "{}", "key 1");
    var second = replay(id, "{}", "key 1");
    var other = replay(id, "{\"parts\": [0]}", "key 1");

    assertThat(first.text("parts.0.result")).isEqualTo("TAKEN");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.text("error.code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"part": [0]}                                       | unknown key part
          {"parts": 0}                                        | parts must be an array
          {"parts": ["0"]}                                    | parts must be an array of numbers
          {"parts": [-1]}                                     | parts must be an array of numbers
          {"parts": [12345678901]}                            | parts must be an array of numbers
          {"parts": []}                                       | parts is empty: leave it out for all that are open
          {"parts": [7]}                                      | the request has no dropped part with the number 7
          {"corrections": {}}                                 | corrections must be an array
          {"corrections": [5]}                                | corrections must be objects
          {"corrections": [{"value": 5}]}                     | corrections.part must be the number of a part
          {"corrections": [{"part": 0}]}                      | corrections.value is missing
          {"corrections": [{"part": 0, "value": 5, "x": 1}]}  | unknown key corrections.x
          {"corrections": [{"part": 0, "value": 5, "name": 1}]} | corrections.name must be the API name of a field
          {"parts": [0], "corrections": [{"part": 1, "value": 5}]} | corrections name a part that is not among the parts
          {"corrections": [{"part": 0, "value": 5}, {"part": 0, "value": 6}]} | corrections name a part twice
          """)
  void namesWhatIsNotUnderstood(String body, String what) {
    var id = send("{\"fields\": {\"phone\": \"919999999999\", \"Budget\": 5}}");

    assertRefused(replay(id, body), 400, "BAD_REQUEST", "Invalid replay: " + what);
  }

  @Test
  void refusesRequestsThatAreNotThere() {
    var other = Server.shared().newWorkspace();
    var theirs =
        other
            .capture("{\"fields\": {\"phone\": \"919999999999\", \"x\": 5}}")
            .header("X-Receipt-Id");

    for (var id : new String[] {theirs, "x"}) {
      assertRefused(
          replay(id, "{}"),
          404,
          "NOT_FOUND",
          "The receipt with ID %s was not found.".formatted(id));
    }
    assertThat(other.receipt(theirs).text("remarks.0.state")).isEqualTo("OPEN");
  }

  private String send(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private void define(String apiName) {
    new Settings(workspace).addLeadField(NewField.of(apiName, apiName, FieldType.TEXT));
  }

  private Answer replay(String receiptId, String body) {
    return workspace.post("/receipts/%s/replay".formatted(receiptId), body);
  }

  private Answer replay(String receiptId, String body, String key) {
    var path = workspace.syncPath("/receipts/%s/replay".formatted(receiptId));
    return Http.send(
        workspace
            .request(path, workspace.syncToken())
            .header("Idempotency-Key", key.replace(' ', '-'))
            .POST(BodyPublishers.ofString(body)));
  }

  private String leadOf(String receiptId) {
    return workspace.receipt(receiptId).text("lead_id");
  }

  private Answer lead(String receiptId) {
    return workspace.get("/lead/" + leadOf(receiptId));
  }
}
