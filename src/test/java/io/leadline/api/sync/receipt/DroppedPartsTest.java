package io.leadline.api.sync.receipt;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each test sends at its own time: counts are kept by the hour.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DroppedPartsTest {
  private static final Instant START = Instant.parse("2026-11-22T06:30:00Z");

  private final MovableClock clock = MovableClock.at(START);
  private final Server server = Server.start(Map.of(), clock);
  private final TestWorkspace workspace = server.newWorkspace();

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void countsEveryPartByItsCause() {
    var other = server.newWorkspace();
    var start = clock.instant().truncatedTo(ChronoUnit.HOURS);
    var first = send(other, "\"Budget\": 1, \"rating\": 9");
    send(other, "\"Budget\": 2");
    clock.advance(Duration.ofHours(2));
    send(other, "\"Budget\": 3, \"name\": \"Jane\", \"name\": \"Jane Doe\"");
    dismiss(other, first);

    var ofAll = other.get("/dropped-parts?from=" + start.toEpochMilli());
    var ofTheFirstHour =
        other.get(
            "/dropped-parts?from=%d&to=%d"
                .formatted(start.toEpochMilli() + 5, start.toEpochMilli() + 10));

    assertThatJson(ofAll.body())
        .isEqualTo(
            """
            {
              "data": [
                {"reason": "UNKNOWN_FIELD", "subject": "fields.Budget", "count": 3, "open": 2},
                {"reason": "INVALID_VALUE", "subject": "fields.rating", "count": 1, "open": 0}
              ],
              "total_count": 2, "skip": 0, "limit": 10, "from": %d, "to": %d
            }
            """
                .formatted(
                    start.toEpochMilli(), start.plus(Duration.ofHours(3)).toEpochMilli() - 1));
    assertThatJson(ofTheFirstHour.body())
        .node("data")
        .isEqualTo(
            """
            [
              {"reason": "UNKNOWN_FIELD", "subject": "fields.Budget", "count": 2, "open": 2},
              {"reason": "INVALID_VALUE", "subject": "fields.rating", "count": 1, "open": 0}
            ]
            """);
  }

  @Test
  void looksBackADayUnlessItIsToldOtherwise() {
    var other = server.newWorkspace();
    send(other, "\"Budget\": 1");
    clock.advance(Duration.ofHours(23));

    var within = other.get("/dropped-parts");
    clock.advance(Duration.ofHours(1));
    var later = other.get("/dropped-parts");

    assertThat(within.text("data.0.count")).isEqualTo("1");
    assertThat(later.text("total_count")).isEqualTo("0");
  }

  @Test
  void narrowsThemDownAndReadsThemInPages() {
    var other = server.newWorkspace();
    send(other, "\"a\": 1, \"b\": 1, \"rating\": 9");
    send(other, "\"b\": 1");

    var unknown = other.get("/dropped-parts?reason=UNKNOWN_FIELD&token=test");
    var ofOne = other.get("/dropped-parts?subject=fields.b");
    var second = other.get("/dropped-parts?skip=1&limit=1");
    var ofOthers = other.get("/dropped-parts?token=000000000000000000000000");

    assertThat(unknown.text("total_count")).isEqualTo("2");
    assertThat(unknown.text("data.0.subject")).isEqualTo("fields.b");
    assertThat(ofOne.text("data.0.count")).isEqualTo("2");
    assertThat(second.text("data.0.subject")).isEqualTo("fields.rating");
    assertThat(second.text("total_count")).isEqualTo("3");
    assertThat(ofOthers.text("total_count")).isEqualTo("0");
  }

  @Test
  void countsNothingOfAnotherWorkspace() {
    send(server.newWorkspace(), "\"Budget\": 1");

    assertThat(workspace.get("/dropped-parts").text("total_count")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?since=5               | Invalid filter: unknown key since
          ?reason=unknown        | Invalid filter: reason must be one of the reasons for remarks
          ?token=nobody          | Invalid filter: token must be the name or the id of a token
          ?from=yesterday        | Invalid filter: from must be epoch milliseconds
          ?from=1&from=2         | Invalid filter: a parameter came more than once
          ?limit=0               | Limit should be between 1 and 100
          ?skip=x                | Skip should be between 0 and 2147483647
          """)
  void namesWhatIsNotUnderstood(String query, String sentence) {
    assertRefused(workspace.get("/dropped-parts" + query), 400, "BAD_REQUEST", sentence);
  }

  private static String send(TestWorkspace to, String fields) {
    return to.capture("{\"fields\": {\"phone\": \"919999999999\", %s}}".formatted(fields))
        .header("X-Receipt-Id");
  }

  private void dismiss(TestWorkspace of, String receiptId) {
    var store = server.part(DroppedPartStore.class);
    var how = new Resolution(clock.instant(), "asha@example.com", null);
    store.update(
        of.id(),
        store.ofReceipts(of.id(), List.of(receiptId)).stream()
            .map(part -> part.resolved(DroppedPartState.DISMISSED, how))
            .toList());
  }
}
