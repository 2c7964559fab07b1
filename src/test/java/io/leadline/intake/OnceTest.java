package io.leadline.intake;

import static io.leadline.api.Keyed.assertReplay;
import static io.leadline.api.Keyed.assertReused;
import static io.leadline.api.Requests.leadWithActions;
import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Keyed;
import io.leadline.api.TestLead;
import io.leadline.testing.Answer;
import io.leadline.testing.Rows;
import io.leadline.testing.ServerPair;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineLengths;
import io.leadline.testing.Together;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Requests with one key that come at once, to two servers on one database: one takes effect, and
/// all get its answer.
class OnceTest {
  private static final ServerPair SERVERS = ServerPair.start();

  private final TestWorkspace viaFirst = SERVERS.first().newWorkspace();
  private final TestWorkspace viaSecond = SERVERS.viaSecond(viaFirst);

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  @AfterEach
  void timelinesAreAsLongAsTheirLeadsSay() {
    assertThat(TimelineLengths.miscounted(viaFirst)).isEmpty();
  }

  @Test
  void fiftyCapturesToOneServerAreOne() throws Exception {
    var body = leadWithActions(visit("ACTION_1001", "Hello"));

    var answers = Together.run(50, _ -> new Keyed(viaFirst, "key").capture(body));

    assertOneAnswer(answers, 200);
    assertThat(answers).extracting(it -> it.header("X-Receipt-Id")).containsOnly(receiptId());
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(1, 2, 1));
  }

  @Test
  void fiftyCapturesToTwoServersAreOne() throws Exception {
    var body = leadWithActions(visit("ACTION_1001", "Hello"));

    var answers = Together.run(50, sender -> new Keyed(via(sender), "key").capture(body));

    assertOneAnswer(answers, 200);
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(1, 2, 1));
  }

  @Test
  void fiftyCreationsByTwoServersAreOne() throws Exception {
    var body = leadWithActions(visit("1001", "Hello"));

    var answers = Together.run(50, sender -> new Keyed(via(sender), "key").post("/lead", body));

    assertOneAnswer(answers, 201);
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(1, 2, 0));
  }

  @Test
  void fiftyChangesOfAnActionByTwoServersAreOne() throws Exception {
    var lead = TestLead.created(viaFirst, leadWithActions(visit("1001", "first")));
    var action = lead.searchActions("{\"type\": \"1001\"}").text("data.0.id");
    var path = "/lead/" + lead.id() + "/action/" + action;

    var answers =
        Together.run(
            50, sender -> new Keyed(via(sender), "key").post(path, visit("1001", "second")));

    assertOneAnswer(answers, 200);
    assertThat(
            SERVERS
                .database()
                .number(
                    "select count(*) from action_change where lead_id = '%s'".formatted(lead.id())))
        .isEqualTo(1);
  }

  @Test
  void manyKeysInAnyOrderTakeEffectOnceEach() throws Exception {
    var answers = Together.run(20, this::captureThirtyKeys).stream().flatMap(List::stream).toList();

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).filteredOn(answer -> !isReplay(answer)).hasSize(30);
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(1, 1 + 30, 30));
  }

  @Test
  void ofTwoRequestsWithOneKeyAtOnceOneIsRefused() throws Exception {
    var answers =
        Together.run(
            50,
            sender ->
                new Keyed(via(sender), "key")
                    .capture(leadWithActions(visit("ACTION_1001", "Hello " + sender % 5))));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(Keyed::assertReused);
    assertReused(new Keyed(viaFirst, "key").capture("{}"));
    assertThat(Rows.of(viaFirst)).isEqualTo(new Rows(1, 2, 1));
  }

  private TestWorkspace via(int sender) {
    return sender % 2 == 0 ? viaFirst : viaSecond;
  }

  /// Half of the senders go through the keys in the other direction.
  private List<Answer> captureThirtyKeys(int sender) {
    return IntStream.range(0, 30)
        .map(i -> sender % 4 < 2 ? i : 29 - i)
        .mapToObj(key ->
            new Keyed(via(sender), "key-" + key)
                .capture(leadWithActions(visit("ACTION_1001", "Hello " + key))))
        .toList();
  }

  private static void assertOneAnswer(List<Answer> answers, int status) {
    var parts = answers.stream().collect(Collectors.partitioningBy(OnceTest::isReplay));
    var first = Objects.requireNonNull(parts.get(false));
    assertThat(first).singleElement().extracting(Answer::status).isEqualTo(status);
    assertThat(parts.get(true)).allSatisfy(answer -> assertReplay(answer, first.getFirst()));
  }

  private static boolean isReplay(Answer answer) {
    return answer.headers().firstValue("Idempotency-Replayed").isPresent();
  }

  private String receiptId() {
    return new Keyed(viaFirst, "key")
        .capture(leadWithActions(visit("ACTION_1001", "Hello")))
        .header("X-Receipt-Id");
  }
}
