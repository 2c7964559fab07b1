package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.testing.Answer;
import io.leadline.testing.Rows;
import io.leadline.testing.ServerPair;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineLengths;
import io.leadline.testing.Together;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Two servers on one database.
class TwoServersTest {
  private static final ServerPair SERVERS = ServerPair.start();

  private final TestWorkspace viaFirst = SERVERS.first().newWorkspace();
  private final TestWorkspace viaSecond = SERVERS.viaSecond(viaFirst);

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  @Test
  void takeTheSameLeadsAtOnceWithoutLosingOrDoublingAny() throws Exception {
    var statuses =
        Together.run(40, this::postToThirtyLeads).stream().flatMap(List::stream).toList();

    assertThat(statuses).hasSize(1_200).containsOnly(200);
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(30, 1_200 + 30, 1_200));
    assertThat(sumOf("capture_frequency")).isEqualTo(1_200);
    assertThat(sumOf("score")).isEqualTo(12_000);
    assertThat(TimelineLengths.miscounted(viaFirst)).isEmpty();
    assertThat(deadlocks()).isZero();
  }

  @Test
  void takeLeadsByTheirIdsAndByTheirIdentifiersAtOnceWithoutWaitingInACircle() throws Exception {
    var ids =
        IntStream.range(0, 30)
            .mapToObj(lead -> viaFirst.receiptOf(withAction(lead)).text("lead_id"))
            .toList();

    var statuses =
        Together.run(40, sender -> toThirtyLeads(sender, ids)).stream()
            .flatMap(List::stream)
            .toList();

    assertThat(statuses).hasSize(1_200).allMatch(status -> status == 200 || status == 201);
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(30, 30 + 30 + 1_200, 30 + 600));
    assertThat(sumOf("score")).isEqualTo(12_300);
    assertThat(TimelineLengths.miscounted(viaFirst)).isEmpty();
    assertThat(deadlocks()).isZero();
  }

  @Test
  void keepTheOrderOfRequestsThatWentToOneAfterTheOther() {
    var lead = viaFirst.receiptOf(note(7, "first")).text("lead_id");
    var sent = IntStream.range(0, 60).mapToObj("note %d"::formatted).toList();

    for (int i = 0; i < sent.size(); i++) {
      var workspace = i % 2 == 0 ? viaSecond : viaFirst;
      assertThat(workspace.capture(note(7, sent.get(i))).status()).isEqualTo(200);
    }

    var timeline = viaSecond.get("/lead/" + lead + "?includeActions=true&limit=60");
    assertThat(notes(timeline)).isEqualTo(sent.reversed());
  }

  private static long deadlocks() throws SQLException {
    return SERVERS
        .database()
        .number("select deadlocks from pg_stat_database where datname = current_database()");
  }

  private long sumOf(String column) throws SQLException {
    return SERVERS
        .database()
        .number(
            "select sum(%s) from lead where workspace_id = '%s'"
                .formatted(column, viaFirst.id().value()));
  }

  /// Half of the senders go through the leads in the other direction.
  private List<Integer> postToThirtyLeads(int sender) {
    var workspace = sender % 2 == 0 ? viaFirst : viaSecond;
    return IntStream.range(0, 30)
        .map(i -> sender % 4 < 2 ? i : 29 - i)
        .mapToObj(lead -> workspace.capture(withAction(lead)))
        .map(Answer::status)
        .toList();
  }

  /// Every other sender names the leads by their ids.
  private List<Integer> toThirtyLeads(int sender, List<String> ids) {
    var workspace = sender % 4 < 2 ? viaFirst : viaSecond;
    return IntStream.range(0, 30)
        .map(i -> sender % 8 < 4 ? i : 29 - i)
        .mapToObj(lead ->
            sender % 2 == 0
                ? workspace.capture(withAction(lead))
                : workspace.post(
                    "/lead/" + ids.get(lead) + "/action", "{\"actions\": [{\"type\": \"1001\"}]}"))
        .map(Answer::status)
        .toList();
  }

  private static String withAction(int lead) {
    return """
    {"fields": {"phone": "9199999999%02d"}, "actions": [{"type": "ACTION_1001"}]}
    """
        .formatted(lead);
  }

  private static String note(int lead, String text) {
    return """
    {"fields": {"phone": "9199999999%02d"}, "actions": [{"type": "SYSTEM_NOTE", "text": "%s"}]}
    """
        .formatted(lead, text);
  }

  private static List<String> notes(Answer timeline) {
    return ((JsonArray) timeline.at("actions"))
        .items().stream()
            .map(action -> String.valueOf(((JsonObject) action).text("text")))
            .toList();
  }
}
