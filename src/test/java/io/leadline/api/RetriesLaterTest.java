package io.leadline.api;

import static io.leadline.api.Keyed.assertReplay;
import static io.leadline.api.Requests.lead;
import static io.leadline.api.Requests.leadWithFields;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.MovableClock;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Retries that come late: on another server, after a restart, after a day. Source: docs/api.md,
/// Retries.
class RetriesLaterTest {
  private final ServerDatabase database = ServerDatabase.empty();
  private final Map<String, Object> settings = Map.of("leadline.database.url", database.url());
  private final MovableClock clock = MovableClock.at(Instant.parse("2026-01-01T12:00:00Z"));

  @Test
  void aRestartForgetsNothing() {
    TestWorkspace before;
    try (var server = Server.start(settings)) {
      before = server.newWorkspace();
      new Keyed(before, "key").capture(lead());
    }
    try (var server = Server.start(settings)) {
      var after = new TestWorkspace(server, before.id(), before.asyncToken(), before.syncToken());

      var again = new Keyed(after, "key").capture(lead());

      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
      assertThat(Rows.of(after)).isEqualTo(new Rows(1, 1, 1));
    }
  }

  @Test
  void anAnswerCountsForADayAndItsKeyMayThenComeWithAnotherRequest() {
    try (var server = Server.start(settings, clock)) {
      var workspace = server.newWorkspace();
      var keyed = new Keyed(workspace, "key");
      var first = keyed.capture(lead());

      clock.advance(Duration.ofHours(24).minusMillis(1));
      assertReplay(keyed.capture(lead()), first);
      clock.advance(Duration.ofMillis(1));
      var other = keyed.capture(leadWithFields("\"name\": \"Jane\""));

      assertThat(other.headers().map()).doesNotContainKey("Idempotency-Replayed");
      assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 2));
      assertReplay(keyed.capture(leadWithFields("\"name\": \"Jane\"")), other);
    }
  }
}
