package io.leadline.api;

import static io.leadline.api.Expected.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How often a token may call. Source: docs/api.md, Access.
class LimitsTest {
  private static final MovableClock CLOCK =
      MovableClock.at(Instant.parse("2026-01-01T12:00:00.250Z"));
  private static final Server SERVER =
      Server.start(Map.of("leadline.limits.sync-per-hour", 4), CLOCK);

  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final TokenStore tokens = SERVER.part(TokenStore.class);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void isOffUnlessItIsSet() {
    for (int i = 0; i < 5; i++) {
      assertUnlimited(workspace.capture(Requests.lead()));
    }
  }

  @Test
  void countsDownAndRefusesWhatIsTooMuch() {
    var token = limited(TokenKind.ASYNC, 2);

    assertLimit(capture(token, Requests.lead()), 200, 2, 1, 3_600);
    CLOCK.advance(Duration.ofMillis(900));
    assertLimit(capture(token, Requests.lead()), 200, 2, 0, 3_600);
    CLOCK.advance(Duration.ofMillis(100));
    var refused = capture(token, Requests.lead());

    assertRefused(
        refused,
        429,
        "RATE_LIMIT_EXCEEDED",
        "This token may send 2 requests an hour: try again in 3599 seconds.");
    assertLimit(refused, 429, 2, 0, 3_599);
    assertThat(refused.header("Retry-After")).isEqualTo("3599");
    assertThat(Rows.of(workspace).receipts()).isEqualTo(2);
  }

  @Test
  void givesTheWholeAllowanceAgainWhenTheHourIsOver() {
    var token = limited(TokenKind.ASYNC, 1);
    assertLimit(capture(token, Requests.lead()), 200, 1, 0, 3_600);

    CLOCK.advance(Duration.ofHours(1).minusMillis(1));
    assertLimit(capture(token, Requests.lead()), 429, 1, 0, 1);

    CLOCK.advance(Duration.ofMillis(1));
    assertLimit(capture(token, Requests.lead()), 200, 1, 0, 3_600);
    assertLimit(capture(token, Requests.lead()), 429, 1, 0, 3_600);
  }

  @Test
  void theHourBeginsWithTheFirstRequestAndNoneOfItIsGivenBackBefore() {
    var token = limited(TokenKind.ASYNC, 3);
    capture(token, Requests.lead());

    CLOCK.advance(Duration.ofMinutes(59));

    assertLimit(capture(token, Requests.lead()), 200, 3, 1, 60);
  }

  @Test
  void everyAnswerToACallerWhoIsKnownSaysWhatIsLeft() {
    var async = limited(TokenKind.ASYNC, 100);
    var sync = limited(TokenKind.SYNC, 100);
    var answers = new ArrayList<Answer>();

    answers.add(capture(async, "not JSON"));
    answers.add(capture(async, "x".repeat(1_100_000)));
    answers.add(get(workspace.asyncPath("/receipts/x"), async));
    answers.add(get(workspace.asyncPath("/ping"), async));
    answers.add(post(workspace.asyncPath("/autoupdatelead"), sync, Requests.lead()));
    answers.add(post(workspace.syncPath("/lead"), sync, Requests.lead()));
    answers.add(post(workspace.syncPath("/lead"), sync, Requests.lead()));
    answers.add(post(workspace.syncPath("/lead"), sync, "[]"));
    answers.add(get(workspace.syncPath("/lead/x"), sync));
    answers.add(get(workspace.syncPath("/ping"), sync));
    answers.add(post(workspace.syncPath("/lead"), async, Requests.lead()));

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactly(400, 413, 404, 200, 401, 201, 409, 400, 404, 200, 401);
    assertThat(answers)
        .extracting(answer -> answer.header("RateLimit-Remaining"))
        .containsExactly("99", "98", "97", "96", "99", "98", "97", "96", "95", "94", "95");
  }

  @Test
  void aStrangerIsToldOfNoLimit() {
    limited(TokenKind.ASYNC, 1);

    assertUnlimited(capture("unknown", Requests.lead()));
    assertUnlimited(get("/nothing", "unknown"));
  }

  @Test
  void countsEachTokenByItself() {
    var first = limited(TokenKind.ASYNC, 1);
    var second = limited(TokenKind.ASYNC, 1);

    assertThat(capture(first, Requests.lead()).status()).isEqualTo(200);
    assertThat(capture(second, Requests.lead()).status()).isEqualTo(200);
    assertThat(capture(first, Requests.lead()).status()).isEqualTo(429);
    assertUnlimited(workspace.capture(Requests.lead()));
  }

  @Test
  void aTokenWithoutALimitOfItsOwnHasThatOfTheServer() {
    assertLimit(workspace.get("/ping"), 200, 4, 3, 3_600);
    assertLimit(get(workspace.syncPath("/ping"), limited(TokenKind.SYNC, 9)), 200, 9, 8, 3_600);
    assertUnlimited(get(workspace.syncPath("/ping"), limited(TokenKind.SYNC, 0)));
  }

  @Test
  void aChangedLimitCountsFromTheNextRequestOn() {
    var created =
        (Created) tokens.create(workspace.id(), NewToken.random(TokenKind.ASYNC, "changing"), "");
    var id = created.token().id();
    assertUnlimited(capture(created.text(), Requests.lead()));

    tokens.limit(workspace.id(), id, 1, "");
    assertLimit(capture(created.text(), Requests.lead()), 200, 1, 0, 3_600);
    assertThat(capture(created.text(), Requests.lead()).status()).isEqualTo(429);

    tokens.limit(workspace.id(), id, 5, "");
    assertLimit(capture(created.text(), Requests.lead()), 200, 5, 4, 3_600);

    tokens.limit(workspace.id(), id, null, "");
    assertUnlimited(capture(created.text(), Requests.lead()));
  }

  @Test
  void letsInExactlyAsManyOfThoseThatComeAtOnce() throws Exception {
    var token = limited(TokenKind.ASYNC, 20);

    var statuses =
        Together.run(50, _ -> get(workspace.asyncPath("/ping"), token)).stream()
            .map(Answer::status)
            .toList();

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(20);
    assertThat(statuses).filteredOn(status -> status == 429).hasSize(30);
  }

  private String limited(TokenKind kind, int perHour) {
    var token = NewToken.random(kind, "limited").limitedTo(perHour);
    return ((Created) tokens.create(workspace.id(), token, "")).text();
  }

  private Answer capture(String token, String body) {
    return post(workspace.asyncPath("/autoupdatelead"), token, body);
  }

  private Answer post(String path, String token, String body) {
    return Http.send(workspace.request(path, token).POST(BodyPublishers.ofString(body)));
  }

  private Answer get(String path, String token) {
    return Http.send(workspace.request(path, token).GET());
  }

  private static void assertLimit(
      Answer answer, int status, int limit, int remaining, int resetSeconds) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(
            List.of(
                answer.header("RateLimit-Limit"),
                answer.header("RateLimit-Remaining"),
                answer.header("RateLimit-Reset")))
        .containsExactly("" + limit, "" + remaining, "" + resetSeconds);
  }

  private static void assertUnlimited(Answer answer) {
    assertThat(answer.status()).isNotEqualTo(429);
    assertThat(answer.headers().map())
        .doesNotContainKeys(
            "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after");
  }
}
