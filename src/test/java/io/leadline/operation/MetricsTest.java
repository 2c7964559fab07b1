package io.leadline.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Keyed;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The numbers that a server tells of itself add up.
class MetricsTest {
  private static final ServerDatabase DATABASE = ServerDatabase.empty();
  private static final Server SERVER =
      Server.start(Map.of("leadline.database.url", DATABASE.url()));

  private final TestWorkspace workspace = SERVER.newWorkspace();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void everySubmissionIsCountedOnceWhenItComesAndOnceWhenItIsAnswered() throws Exception {
    DATABASE.execute(
        "alter table lead add constraint poison check (identifier <> '919999999913') not valid");
    var before = Metrics.scrape(SERVER);

    Together.run(8, this::sendAllKinds);
    workspace.capture(lead("919999999913", ""));

    var added = Metrics.scrape(SERVER).since(before);
    assertThat(added.value(received("capture"))).isEqualTo(8 * 3 + 1);
    assertThat(added.value(received("drop"))).isEqualTo(8);
    assertThat(added.value(received("create"))).isEqualTo(8);
    assertThat(added.value(received("change"))).isEqualTo(8);
    assertThat(added.value(received("change_action"))).isEqualTo(8);
    assertThat(added.value(outcomes("created"))).isEqualTo(8);
    assertThat(added.value(outcomes("updated"))).isEqualTo(8 * 3);
    assertThat(added.value(outcomes("dropped"))).isEqualTo(8);
    assertThat(added.value(outcomes("lead_exists"))).isEqualTo(8);
    assertThat(added.value(outcomes("action_changed"))).isEqualTo(8);
    assertThat(added.value(outcomes("failed"))).isEqualTo(1);
    assertThat(added.sum("leadline_intake_outcomes_total"))
        .isEqualTo(added.sum("leadline_intake_received_total"));
    assertThat(added.value("leadline_intake_batch_size_sum"))
        .isEqualTo(added.sum("leadline_intake_outcomes_total") - 1);
    assertThat(added.value("leadline_intake_commit_seconds_count"))
        .isEqualTo(added.value("leadline_intake_batch_size_count"));
    assertThat(Metrics.scrape(SERVER).values()).containsEntry("leadline_intake_queue", 0.0);
  }

  @Test
  void everyPartIsCountedByWhatBecameOfIt() {
    SERVER.part(WorkspaceEditor.class).setLenient(workspace.id(), true, "");
    var before = Metrics.scrape(SERVER);

    workspace.capture(
        """
        {
          "fields": {"phone": 919999999999, "rating": "9", "unknown": 1, "email": "nobody"},
          "actions": [
            {"type": "ACTION_1001", "external_id": "x"}, {"type": "ACTION_1001", "external_id": "x"},
            {"type": "ACTION_9999"}, {}, {"type": "PAYMENT"}
          ]
        }
        """);
    workspace.capture(
        "{\"fields\": {\"name\": \"Jane\"}, \"actions\": [{\"type\": \"ACTION_1001\"}]}");

    var added = Metrics.scrape(SERVER).since(before);
    assertThat(added.value(actions("created"))).isEqualTo(1);
    assertThat(added.value(actions("duplicate"))).isEqualTo(1);
    assertThat(added.value(actions("ignored"))).isEqualTo(4);
    assertThat(added.value(droppedParts("unknown_field"))).isEqualTo(1);
    assertThat(added.value(droppedParts("invalid_value"))).isEqualTo(2);
    assertThat(added.value(droppedParts("unknown_action_code"))).isEqualTo(1);
    assertThat(added.value(droppedParts("action_type_missing"))).isEqualTo(1);
    assertThat(added.value(droppedParts("payment_amount"))).isEqualTo(1);
    assertThat(added.value(droppedParts("payment_currency"))).isEqualTo(1);
    assertThat(added.value(droppedParts("payment_status"))).isEqualTo(1);
    assertThat(added.value(droppedParts("identifier_missing"))).isEqualTo(1);
    assertThat(added.sum("leadline_intake_dropped_parts_total")).isEqualTo(9);
    assertThat(added.value("leadline_intake_coerced_parts_total")).isEqualTo(1);
  }

  @Test
  void aSubmissionWithAKeyCountsAsWhatItAsksForAndItsRepetitionAsRepeated() throws Exception {
    var before = Metrics.scrape(SERVER);
    var body = lead("919999999999", ", \"actions\": [{\"type\": \"ACTION_1001\"}, {}]");

    List<Answer> answers;
    try (var lock = DATABASE.holdUpWriter()) {
      answers = sendWhileHeldUp(lock, body);
    }

    var added = Metrics.scrape(SERVER).since(before);
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 200, 200, 409);
    assertThat(added.value(received("capture"))).isEqualTo(4);
    assertThat(added.value(outcomes("created"))).isEqualTo(1);
    assertThat(added.value(outcomes("repeated"))).isEqualTo(2);
    assertThat(added.value(outcomes("key_reused"))).isEqualTo(1);
    assertThat(added.value(actions("created"))).isEqualTo(1);
    assertThat(added.value(actions("ignored"))).isEqualTo(1);
    assertThat(added.sum("leadline_intake_outcomes_total")).isEqualTo(4);
    assertThat(added.value("leadline_intake_batch_size_sum")).isEqualTo(4);
  }

  /// Sends a request, and when it is with the writer the same twice more and another one with its
  /// key.
  private List<Answer> sendWhileHeldUp(Connection lock, String body) throws Exception {
    var keyed = new Keyed(workspace, "key");
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Answer>>();
      answers.add(executor.submit(() -> keyed.capture(body)));
      DATABASE.awaitHeldUp();
      for (var next : List.of(body, body, body + " ")) {
        answers.add(executor.submit(() -> keyed.capture(next)));
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Metrics.scrape(SERVER).value("leadline_intake_queue") == 3);
      lock.rollback();
      var all = new ArrayList<Answer>();
      for (var answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }

  @Test
  void aDryRunIsNotCounted() {
    var body =
        """
        {"fields": {"phone": "919999999999", "rating": 9}, "actions": [{"type": "ACTION_1001"}, {}]}
        """;
    workspace.capture(body);
    var before = Metrics.scrape(SERVER);

    workspace.dryRun(body);
    workspace.dryRun("{\"fields\": {}}");

    assertThat(Metrics.scrape(SERVER).since(before).values().entrySet())
        .filteredOn(added -> added.getKey().startsWith("leadline_intake_"))
        .isNotEmpty()
        .allSatisfy(added -> assertThat(added.getValue()).isZero());
  }

  @Test
  void everyRequestIsTimedOnce() {
    var id = workspace.receiptOf(lead("919999999999", "")).text("lead_id");
    var before = Metrics.scrape(SERVER);

    workspace.capture(lead("919999999999", ""));
    workspace.capture("not JSON");
    workspace.get("/lead/" + id);

    var added = Metrics.scrape(SERVER).since(before);
    assertThat(added.value(asyncRequests(200))).isEqualTo(1);
    assertThat(added.value(asyncRequests(400))).isEqualTo(1);
    assertThat(added.sum("http_server_requests_seconds_count")).isEqualTo(1);
  }

  private int sendAllKinds(int sender) {
    var phone = "9199999900%02d".formatted(sender);
    var actions = ", \"actions\": [{\"type\": \"ACTION_1001\"}]";
    var receipt = workspace.receiptOf(lead(phone, actions));
    var id = receipt.text("lead_id");
    workspace.capture(lead(phone, ""));
    workspace.capture(lead(phone, actions));
    workspace.capture("{\"fields\": {\"phone\": \"none\"}}");
    workspace.capture("not JSON, and so no submission");
    workspace.post("/lead", lead(phone, ""));
    workspace.post("/lead/" + id, "{\"fields\": {\"name\": \"Jane\"}}");
    workspace.post("/lead/000000000000000000000000", "{\"fields\": {}}");
    workspace.post(
        "/lead/" + id + "/action/" + receipt.text("actions.0.action_id"),
        "{\"type\": \"1001\", \"fields\": {\"note\": \"more\"}}");
    return sender;
  }

  private static String lead(String phone, String more) {
    return "{\"fields\": {\"phone\": \"%s\"}%s}".formatted(phone, more);
  }

  private static String received(String kind) {
    return "leadline_intake_received_total{kind=\"%s\"}".formatted(kind);
  }

  private static String asyncRequests(int status) {
    return "leadline_async_requests_seconds_count{status=\"%d\"}".formatted(status);
  }

  private static String outcomes(String outcome) {
    return "leadline_intake_outcomes_total{outcome=\"%s\"}".formatted(outcome);
  }

  private static String actions(String status) {
    return "leadline_intake_actions_total{status=\"%s\"}".formatted(status);
  }

  private static String droppedParts(String reason) {
    return "leadline_intake_dropped_parts_total{reason=\"%s\"}".formatted(reason);
  }
}
