package io.leadline.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.MovableClock;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.Together;
import io.leadline.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptAnswerStoreTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final WorkspaceId WORKSPACE = new WorkspaceId("6921b0c4a1b2c3d4e5000001");
  private static final WorkspaceId OTHER = new WorkspaceId("6921b0c4a1b2c3d4e5000002");

  private final JdbcClient jdbc = JdbcClient.create(PostgresForTests.emptyDatabase());
  private final MovableClock clock = MovableClock.at(NOON);
  private final KeptAnswerStore store = new KeptAnswerStore(jdbc, clock);

  @Test
  void findsWhatWasKeptOfAWorkspaceATokenAndAKey() {
    var mine = answer("token", "key", "mine");
    var othersToken = answer("other", "key", "of another token");
    var othersWorkspace = answer("token", "key", "of another workspace");

    store.insert(WORKSPACE, List.of(mine, othersToken), NOON);
    store.insert(OTHER, List.of(othersWorkspace), NOON);

    assertThat(store.find(WORKSPACE, mine.request().key())).contains(mine);
    assertThat(store.find(OTHER, mine.request().key())).contains(othersWorkspace);
    assertThat(store.find(WORKSPACE, new RequestKey("token", "KEY"))).isEmpty();
    assertThat(store.find(OTHER, new RequestKey("other", "key"))).isEmpty();
  }

  @Test
  void findsThoseOfManyKeysThatHaveBeenUsed() {
    var used = List.of(answer("a", "1", "first"), answer("b", "2", "second"));
    store.insert(WORKSPACE, used, NOON);

    var keys =
        List.of(new RequestKey("a", "1"), new RequestKey("a", "2"), new RequestKey("b", "2"));

    assertThat(store.find(WORKSPACE, keys, NOON)).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void givesAnAnswerBackCharacterByCharacter() {
    var kept = new KeptAnswer(201, "text/plain", null, "\u00e9 \u20ac \ud83d\ude00 \r\n\t\\u0000");
    var first = new FirstAnswer(answer("token", "key", "").request(), kept);

    store.insert(WORKSPACE, List.of(first), NOON);

    assertThat(store.find(WORKSPACE, first.request().key())).contains(first);
  }

  @Test
  void doesNotKeepASecondAnswerUnderAKey() {
    var first = answer("token", "key", "first");
    store.insert(WORKSPACE, List.of(first), NOON);

    var both = List.of(answer("token", "new", "new"), answer("token", "key", "second"));

    assertThatThrownBy(() -> store.insert(WORKSPACE, both, NOON))
        .isInstanceOf(KeyTakenException.class);
    assertThat(store.find(WORKSPACE, first.request().key())).contains(first);
  }

  @Test
  void keepsAnotherAnswerInPlaceOfAnExpiredOne() {
    store.insert(WORKSPACE, List.of(answer("token", "key", "first")), NOON);
    var second = answer("token", "key", "second");
    var beforeExpiry = NOON.plus(Duration.ofHours(24)).minusMillis(1);

    assertThatThrownBy(() -> store.insert(WORKSPACE, List.of(second), beforeExpiry))
        .isInstanceOf(KeyTakenException.class);
    clock.advance(Duration.ofHours(24));
    assertThat(store.find(WORKSPACE, second.request().key())).isEmpty();
    store.insert(WORKSPACE, List.of(second), clock.instant());

    assertThat(store.find(WORKSPACE, second.request().key())).contains(second);
  }

  @Test
  void throwsAwayWhatHasExpiredHoweverMuchItIs() {
    keep(2_500, NOON);
    var young = answer("young", "key", "young");
    store.insert(WORKSPACE, List.of(young), NOON.plusMillis(1));
    clock.advance(Duration.ofHours(24));

    store.deleteExpired();

    assertThat(count()).isEqualTo(1);
    assertThat(store.find(WORKSPACE, young.request().key())).contains(young);
  }

  @Test
  void throwsAwayWhatHasExpiredThoughManyServersDoSoAtOnce() throws Exception {
    keep(2_500, NOON);
    clock.advance(Duration.ofHours(25));

    Together.run(
        6,
        server -> {
          store.deleteExpired();
          return server;
        });
    store.deleteExpired();

    assertThat(count()).isZero();
  }

  private void keep(int answers, Instant at) {
    var many =
        IntStream.range(0, answers)
            .mapToObj(number -> answer("token", "key-" + number, "answer"))
            .toList();
    store.insert(WORKSPACE, many, at);
  }

  private long count() {
    return jdbc.sql("select count(*) from kept_answer").query(Long.class).single();
  }

  private static FirstAnswer answer(String token, String key, String body) {
    var hash = RequestHash.of("POST /", body.getBytes(StandardCharsets.UTF_8));
    return new FirstAnswer(
        new KeyedRequest(new RequestKey(token, key), hash),
        new KeptAnswer(200, "application/json", "6921b0c4a1b2c3d4e5000003", body));
  }
}
