package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Keyed;
import io.leadline.testing.Answer;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A submission that the database refuses, for whatever reason, among others in one batch.
class PoisonTest {
  private static final int POISONOUS = 17;
  private static final int POSTS = 40;

  @Test
  void aSubmissionThatCannotBeWrittenFailsAlone() throws Exception {
    var database = ServerDatabase.empty();
    try (var server = withOneWriter(database)) {
      database.execute(
          "alter table lead add constraint poison check (identifier <> '%s')"
              .formatted(phone(POISONOUS)));
      var workspace = server.newWorkspace();

      var answers = inOneBatch(database, server, number -> workspace.capture(lead(number)));

      for (int i = 0; i < POSTS; i++) {
        assertThat(answers.get(i).status()).as("post " + i).isEqualTo(i == POISONOUS ? 500 : 200);
      }
      assertThat(answers.get(POISONOUS).text("error.code")).isEqualTo("INTERNAL_ERROR");
      assertThat(answers.get(POISONOUS).text("error.message"))
          .matches("Something went wrong on our side; it is logged as request [0-9a-f]{24}\\.");
      assertThat(Rows.of(workspace)).isEqualTo(new Rows(POSTS - 1, POSTS - 1, POSTS - 1));
      assertThat(workspace.capture(lead(POSTS)).status()).isEqualTo(200);
    }
  }

  @Test
  void itsNeighboursWithAKeyTakeEffectOnceAndItsOwnKeyIsFreeAgain() throws Exception {
    var database = ServerDatabase.empty();
    try (var server = withOneWriter(database)) {
      var workspace = server.newWorkspace();
      database.execute(
          "alter table lead add constraint poison check (identifier <> '%s')"
              .formatted(phone(POISONOUS)));

      var answers = inOneBatch(database, server, number -> captureInPairs(workspace, number));
      database.execute("alter table lead drop constraint poison");
      var afterMending = captureInPairs(workspace, POISONOUS);

      for (int i = 0; i < POSTS; i++) {
        assertThat(answers.get(i).status()).as("post " + i).isEqualTo(isPoisonous(i) ? 500 : 200);
      }
      assertThat(afterMending.status()).isEqualTo(200);
      assertThat(afterMending.headers().map()).doesNotContainKey("Idempotency-Replayed");
      assertThat(Rows.of(workspace)).isEqualTo(new Rows(POSTS / 2, POSTS / 2, POSTS / 2));
    }
  }

  private static Server withOneWriter(ServerDatabase database) {
    return Server.start(
        Map.of("leadline.database.url", database.url(), "leadline.intake.writers", 1));
  }

  private static boolean isPoisonous(int number) {
    return number % (POSTS / 2) == POISONOUS;
  }

  /// Each request is sent twice with one key.
  private static Answer captureInPairs(TestWorkspace workspace, int number) {
    int request = number % (POSTS / 2);
    return new Keyed(workspace, "key-" + request).capture(lead(request));
  }

  /// Posts while the writer is held up, so that all but the first wait for it together.
  private static List<Answer> inOneBatch(
      ServerDatabase database, Server server, IntFunction<Answer> post) throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Answer>>();
      try (var lock = database.holdUpWriter()) {
        answers.add(executor.submit(() -> post.apply(0)));
        database.awaitHeldUp();
        for (int i = 1; i < POSTS; i++) {
          int number = i;
          answers.add(executor.submit(() -> post.apply(number)));
        }
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> QueueGauge.read(server) == POSTS - 1);
        lock.rollback();
      }
      var all = new ArrayList<Answer>();
      for (var answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }

  private static String lead(int number) {
    return "{\"fields\": {\"phone\": \"%s\"}}".formatted(phone(number));
  }

  private static String phone(int number) {
    return "9199999999%02d".formatted(number);
  }
}
