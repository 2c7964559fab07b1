package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// More requests than may wait for the writer.
class FullQueueTest {
  private static final int QUEUE_SIZE = 5;

  @Test
  void turnsAwayWhatFindsTheQueueFullAndLosesNothing() throws Exception {
    var database = ServerDatabase.empty();
    var settings =
        Map.<String, Object>of(
            "leadline.database.url",
            database.url(),
            "leadline.intake.queue-size",
            QUEUE_SIZE,
            "leadline.intake.batch-size",
            1,
            "leadline.intake.writers",
            1);
    try (var server = Server.start(settings);
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var workspace = server.newWorkspace();
      var lock = database.holdUpWriter();
      var first = executor.submit(() -> workspace.capture(lead(0)));
      database.awaitHeldUp();
      var waiting =
          IntStream.rangeClosed(1, QUEUE_SIZE)
              .mapToObj(i -> executor.submit(() -> workspace.capture(lead(i))))
              .toList();
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> QueueGauge.read(server) == QUEUE_SIZE);

      var turnedAway = workspace.capture(lead(90));
      var alsoTurnedAway = workspace.post("/lead", lead(91));
      lock.close();

      assertUnavailable(turnedAway);
      assertUnavailable(alsoTurnedAway);
      assertThat(first.get().status()).isEqualTo(200);
      for (var answer : waiting) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
      assertThat(Rows.of(workspace)).isEqualTo(new Rows(6, 6, 6));
      assertThat(
              database.number(
                  "select count(*) from lead where identifier in ('919999999990', '919999999991')"))
          .isZero();
      assertThat(workspace.capture(lead(90)).status()).isEqualTo(200);
    }
  }

  private static void assertUnavailable(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text("error.code")).isEqualTo("UNAVAILABLE");
  }

  private static String lead(int number) {
    return "{\"fields\": {\"phone\": \"9199999999%02d\"}}".formatted(number);
  }
}
