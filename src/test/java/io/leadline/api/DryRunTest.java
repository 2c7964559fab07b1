package io.leadline.api;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Expected.dropped;
import static io.leadline.api.Requests.PHONE;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.leadWithFields;
import static io.leadline.api.Requests.payment;
import static io.leadline.api.Requests.visit;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Contents;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A request that is only to say what would come of it. [DryRunForetellsTest] compares it with what
/// comes of it.
class DryRunTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void saysThatALeadWouldBeCreated() {
    var answer =
        workspace.dryRun(
            leadWithActions(visit("ACTION_1001", "Hello"), visit("1001", "Hello"), payment("5")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.headers().map()).doesNotContainKey("X-Receipt-Id");
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "received_at": "${json-unit.any-number}", "outcome": "CREATED", "lead_id": null,
              "actions": [
                {"action_id": null, "status": "CREATED"}, {"action_id": null, "status": "IGNORED"},
                {"action_id": null, "status": "CREATED"}
              ],
              "remarks": [%s]
            }
            """
                .formatted(
                    dropped(
                        "actions[1].type",
                        "On the Async API a custom action type needs its prefix: send"
                            + " \"ACTION_1001\".")));
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void saysWhichLeadWouldBeUpdatedAndLeavesItAsItIs() {
    var lead = TestLead.captured(workspace, leadWithFields("\"name\": \"Jane Doe\""));
    var before = Contents.of(workspace);

    var answer = workspace.dryRun(leadWithFields("\"name\": \"Jane Roe\", \"rating\": 6"));

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "received_at": "${json-unit.any-number}", "outcome": "UPDATED", "lead_id": "%s",
              "actions": [], "remarks": [%s]
            }
            """
                .formatted(lead.id(), dropped("fields.rating", "Rating must be between 1 and 5")));
    assertThat(Contents.of(workspace)).isEqualTo(before);
    assertThat(lead.field("capture_frequency")).isEqualTo("1");
  }

  @Test
  void saysThatNoLeadWouldBeTouched() {
    var answer = workspace.dryRun("{\"fields\": {\"name\": \"Jane Doe\"}}");

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "received_at": "${json-unit.any-number}", "outcome": "DROPPED", "lead_id": null,
              "actions": [], "remarks": [%s]
            }
            """
                .formatted(dropped("fields.phone", "The lead identifier phone is missing")));
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void namesTheActionThatWouldBeRepeatedWhereItIsThere() {
    var known = "{\"type\": \"ACTION_1001\", \"external_id\": \"visit-7\"}";
    var fresh = known.replace("visit-7", "visit-8");
    var first = workspace.receiptOf(leadWithActions(known));

    var answer = workspace.dryRun(leadWithActions(known, fresh, fresh));

    assertThatJson(answer.body())
        .node("actions")
        .isEqualTo(
            """
            [
              {"action_id": "%s", "status": "DUPLICATE"}, {"action_id": null, "status": "CREATED"},
              {"action_id": null, "status": "DUPLICATE"}
            ]
            """
                .formatted(first.text("actions.0.action_id")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/v2", "/api/b1", "/autoupdate"})
  void canBeAskedForWhereverLeadsAreSent(String base) {
    for (var call : new String[] {"/autoupdatelead", "/wordpress"}) {
      var answer = post(base + workspace.asyncPath(call) + "?dryRun=true", Requests.lead());

      assertThat(answer.text("outcome")).isEqualTo("CREATED");
    }
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void matchesTheKeysOfAForm() {
    var answer =
        post(
            workspace.asyncPath("/wordpress?dryRun=true"),
            "{\"fields\": {\"Phone\": \"%s\", \"Rating\": 6}}".formatted(PHONE));

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "received_at": "${json-unit.any-number}", "outcome": "CREATED", "lead_id": null,
              "actions": [], "remarks": [%s]
            }
            """
                .formatted(dropped("fields.Rating", "Rating must be between 1 and 5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dryRun=true",
        "dryRun=TRUE",
        "dryRun=True",
        "dryRun=1",
        "dryRun",
        "dryrun=true",
        "dry_run=true",
        "DRY-RUN=true",
        "a=b&dryRun=true&c",
        "dryRun=true&dryRun=1"
      })
  void isMeantHoweverItIsWritten(String query) {
    var answer = post(workspace.asyncPath("/autoupdatelead?" + query), Requests.lead());

    assertThat(answer.text("outcome")).isEqualTo("CREATED");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dryRun=false", "dryRun=False", "dryRun=0", "run=true", "dry=true"})
  void isNotMeant(String query) {
    var answer = post(workspace.asyncPath("/autoupdatelead?" + query), Requests.lead());

    assertThat(answer.body()).isEqualTo("{\"status\":\"QUEUED\",\"message\":\"success\"}");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dryRun=",
        "dryRun=yes",
        "dryRun=on",
        "dryRun=2",
        "dryRun=truee",
        "dryRun=true%20",
        "dryRun=%zz",
        "dryRun=true&dryRun=false",
        "dryRun=true&dry_run=0"
      })
  void isRefusedWhereItIsUnclearWhetherItIsMeant(String query) throws Exception {
    var answer =
        BadInputPaths.send(
            workspace,
            "POST",
            workspace.asyncPath("/autoupdatelead?" + query),
            workspace.asyncToken());

    assertRefused(
        answer,
        400,
        "BAD_REQUEST",
        "dryRun must be true or false: it is neither, so nothing was done.");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "[]", "{}", "{\"fields\": []}"})
  void refusesTheSameBodiesAsTheRequestItself(String body) {
    var real = workspace.capture(body);

    var dry = workspace.dryRun(body);

    assertThat(dry.status()).isEqualTo(400);
    assertThatJson(dry.body()).isEqualTo(real.body());
  }

  @Test
  void needsAnAsyncTokenFirst() {
    var path = workspace.asyncPath("/autoupdatelead?dryRun=perhaps");

    var answer =
        Http.send(
            workspace
                .request(path, workspace.syncToken())
                .POST(BodyPublishers.ofString(Requests.lead())));

    assertRefused(
        answer, 401, "NOT_AUTHORIZED", "This is a Sync token; the Async API needs an Async token.");
  }

  @Test
  void waitsForNobodyWhoHasLockedTheLead() {
    workspace.capture(Requests.lead());
    var request =
        workspace
            .request(workspace.asyncPath("/autoupdatelead?dryRun=true"), workspace.asyncToken())
            .timeout(Duration.ofSeconds(20))
            .POST(BodyPublishers.ofString(Requests.lead()));

    var answer = new Tables(workspace).whileLeadsAreLocked(() -> Http.send(request));

    assertThat(answer.text("outcome")).isEqualTo("UPDATED");
  }

  @Test
  void knowsNothingOfTheLeadsOfOtherWorkspaces() {
    Server.shared().newWorkspace().capture(Requests.lead());

    assertThat(workspace.dryRun(Requests.lead()).text("outcome")).isEqualTo("CREATED");
  }

  private Answer post(String path, String body) {
    return Http.send(
        workspace.request(path, workspace.asyncToken()).POST(BodyPublishers.ofString(body)));
  }
}
