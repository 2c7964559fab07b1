package io.leadline.api.sync.receipt;

import static io.leadline.api.Expected.assertRefused;
import static java.util.concurrent.TimeUnit.SECONDS;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

class ReplaysTest {
  private static final String CAUSE =
      "{\"reason\": \"UNKNOWN_FIELD\", \"subject\": \"fields.Budget\"}";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void foretellsAndThenReplaysAllThatWasDroppedForACause() {
    var first = send("919999999999", "\"Budget\": \"5\", \"rating\": 9");
    var second = send("918888888888", "\"Budget\": \"6\"");
    define("Budget");

    var forecast = workspace.post("/replays?dryRun=true", CAUSE);
    var stateBefore = workspace.receipt(first).text("remarks.0.state");
    var begun = workspace.post("/replays", CAUSE);
    var done = awaitEnd(begun);

    assertThatJson(forecast.body())
        .isEqualTo("{\"open\": 2, \"acceptable\": 2, \"complete\": true}");
    assertThat(stateBefore).isEqualTo("OPEN");
    assertThat(begun.status()).isEqualTo(202);
    assertThatJson(done.body())
        .isEqualTo(
            """
            {
              "replay_id": "%s", "status": "DONE", "requested_by": "API token “test”",
              "requested_at": %s, "finished_at": "${json-unit.any-number}", "stopped_by": null,
              "total": 2, "visited": 2, "taken": 2, "overtaken": 0, "refused": 0,
              "selection": {
                "reason": "UNKNOWN_FIELD", "subject": "fields.Budget", "token_id": null,
                "from": null, "to": null, "receipt_ids": []
              }
            }
            """
                .formatted(begun.text("replay_id"), begun.text("requested_at")));
    assertThat(workspace.receipt(first).text("remarks.0.state")).isEqualTo("TAKEN");
    assertThat(workspace.receipt(first).text("remarks.0.replay_id"))
        .isEqualTo(begun.text("replay_id"));
    assertThat(workspace.receipt(first).text("remarks.1.state")).isEqualTo("OPEN");
    assertThat(leadOf(second).text("fields.Budget")).isEqualTo("6");
  }

  @Test
  void replaysOnlyWhatIsSelected() {
    var wanted = send("919999999999", "\"Budget\": \"5\"");
    var other = send("918888888888", "\"Budget\": \"6\"");
    define("Budget");

    var done =
        awaitEnd(
            workspace.post(
                "/replays",
                "{\"token\": \"test\", \"from\": 5, \"to\": 4102444800000, \"receipt_ids\": [\"%s\"]}"
                    .formatted(wanted)));

    assertThat(done.text("taken")).isEqualTo("1");
    assertThat(done.text("selection.from")).isEqualTo("5");
    assertThat(done.text("selection.to")).isEqualTo("4102444800000");
    assertThat(done.text("selection.receipt_ids.0")).isEqualTo(wanted);
    assertThat(workspace.receipt(wanted).text("remarks.0.state")).isEqualTo("TAKEN");
    assertThat(workspace.receipt(other).text("remarks.0.state")).isEqualTo("OPEN");
  }

  @Test
  void startsOnceForOneKey() {
    send("919999999999", "\"Budget\": \"5\"");
    define("Budget");

    var first = start("all-of-it");
    var second = start("all-of-it");

    assertThat(first.status()).isEqualTo(202);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(awaitEnd(first).text("taken")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"cause": "x"}                   | unknown key cause
          {"reason": "UNKNOWN_FIELD"}      | reason needs a subject beside it
          {"subject": "fields.Budget"}     | subject needs a reason beside it
          {"reason": "X", "subject": "y"}  | reason must be one of the reasons for remarks
          {"token": "nobody"}              | token must be the name or the id of a token
          {"from": "yesterday"}            | from must be epoch milliseconds
          {"receipt_ids": "x"}             | receipt_ids must be an array of 1 to 1,000 ids
          {"receipt_ids": []}              | receipt_ids must be an array of 1 to 1,000 ids
          {"receipt_ids": ["x"]}           | receipt_ids must be ids of receipts
          """)
  void namesWhatIsNotUnderstood(String body, String what) {
    assertRefused(workspace.post("/replays", body), 400, "BAD_REQUEST", "Invalid filter: " + what);
  }

  @Test
  void doesNothingWhereADryRunMayBeMeant() {
    var receipt = send("919999999999", "\"Budget\": \"5\"");
    define("Budget");

    var answer = workspace.post("/replays?dryRun=yes", "{}");

    assertRefused(
        answer,
        400,
        "BAD_REQUEST",
        "dryRun must be true or false: it is neither, so nothing was done.");
    assertThat(workspace.receipt(receipt).text("remarks.0.state")).isEqualTo("OPEN");
  }

  @Test
  void knowsNothingOfAnotherWorkspace() {
    var receipt = send("919999999999", "\"Budget\": \"5\"");
    define("Budget");
    var other = Server.shared().newWorkspace();
    var theirs = other.post("/replays", "{\"receipt_ids\": [\"%s\"]}".formatted(receipt));
    await().atMost(60, SECONDS).until(() -> isDone(other, theirs));

    assertThat(workspace.receipt(receipt).text("remarks.0.state")).isEqualTo("OPEN");
    for (var id : new String[] {theirs.text("replay_id"), "x"}) {
      var notFound = "The replay with ID %s was not found.".formatted(id);
      assertRefused(workspace.get("/replays/" + id), 404, "NOT_FOUND", notFound);
      assertRefused(
          workspace.post("/replays/%s/stop".formatted(id), ""), 404, "NOT_FOUND", notFound);
    }
  }

  private String send(String phone, String fields) {
    return workspace
        .capture("{\"fields\": {\"phone\": \"%s\", %s}}".formatted(phone, fields))
        .header("X-Receipt-Id");
  }

  private void define(String apiName) {
    new Settings(workspace).addLeadField(NewField.of(apiName, apiName, FieldType.TEXT));
  }

  private Answer start(String key) {
    return Http.send(
        workspace
            .request(workspace.syncPath("/replays"), workspace.syncToken())
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(CAUSE)));
  }

  private Answer awaitEnd(Answer begun) {
    await().atMost(60, SECONDS).until(() -> isDone(workspace, begun));
    return workspace.get("/replays/" + begun.text("replay_id"));
  }

  private static boolean isDone(TestWorkspace of, Answer begun) {
    return of.get("/replays/" + begun.text("replay_id")).text("status").equals("DONE");
  }

  private Answer leadOf(String receiptId) {
    return workspace.get("/lead/" + workspace.receipt(receiptId).text("lead_id"));
  }
}
