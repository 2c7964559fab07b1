package io.leadline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.ActionAliasEditor;
import io.leadline.definition.ActionAliasOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A replay of everything, by a server that is killed in the middle of it, twice.
///
/// With 3,000 requests; `make bench-replay` has it do 100,000, and prints how long that takes.
class KilledReplayTest {
  private static final int USUAL = 3_000;
  private static final int REQUESTS = Integer.getInteger("leadline.test.requests", USUAL);
  private static final String BY = "admin@example.com";
  private static final long SCORE = 10;
  private static final String COUNT_OPEN = "select count(*) from dropped_part where state = 'OPEN'";
  private static final String COUNT_TAKEN = "select coalesce(sum(taken), 0) from replay";

  private final UnprefixedVisits visits = new UnprefixedVisits(REQUESTS);
  private final Laps laps = new Laps();

  @Test
  void putsEveryActionOnItsTimelineOnceInTheOrderReceived(@TempDir Path directory)
      throws Exception {
    try (var server = new MortalServer(directory, options())) {
      assertThat(visits.post(server)).isEqualTo(REQUESTS);
      laps.add("posted", REQUESTS);
      assertThat(server.number(COUNT_OPEN)).isEqualTo(REQUESTS);

      mendAndReplay(server);
      long first = replayAndKill(server, REQUESTS / 3, true);
      server.start();
      long second = replayAndKill(server, first + REQUESTS / 6, false);
      server.start();
      server.awaitHealthy();
      replay(server);
      server.await("select count(*) from replay where finished_at is not null", 2);
      laps.add("started again, and replayed to the end", REQUESTS - second);

      assertThat(second).isBetween(first + 1, REQUESTS - 1L);
      assertAllTaken(server);
      assertTimelinesAreWhole(server);
      laps.add("verified", REQUESTS);
    }
    laps.print();
  }

  /// Much work deserves a Java that compiles well, little work one that starts quickly.
  private static List<String> options() {
    return REQUESTS > USUAL
        ? List.of("-Xmx1g")
        : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private static void mendAndReplay(MortalServer server) throws Exception {
    var mended =
        server
            .neighbour()
            .part(ActionAliasEditor.class)
            .add(MortalServer.WORKSPACE, UnprefixedVisits.CODE, UnprefixedVisits.TYPE, BY);
    assertThat(mended).isEqualTo(new ActionAliasOutcome.Done());
    replay(server);
  }

  /// Asks for everything to be replayed, as another server on the same database would have it.
  private static void replay(MortalServer server) throws Exception {
    server.execute(
        """
        insert into replay (
          workspace_id, id, selection, requested_by, requested_at, taken, overtaken, refused, reached)
        values ('%s', '%s', '{}', '%s', now(), 0, 0, 0, '')
        """
            .formatted(MortalServer.WORKSPACE.value(), UUID.randomUUID(), BY));
  }

  /// @return how many parts had taken effect when it was killed
  private long replayAndKill(MortalServer server, long least, boolean withPostgres)
      throws Exception {
    server.await(COUNT_TAKEN, 1);
    long before = server.number(COUNT_TAKEN);
    laps.add("begun", 0);
    server.await(COUNT_TAKEN, least);
    long taken = server.killAtWork(withPostgres, COUNT_TAKEN);
    laps.add("replayed until killed", taken - before);
    return taken;
  }

  private static void assertAllTaken(MortalServer server) throws Exception {
    assertThat(
            server.text(
                """
                select string_agg(distinct state, ' ') || ' ' || count(*)
                from dropped_part
                """))
        .isEqualTo("TAKEN " + REQUESTS);
    assertThat(
            server.text(
                """
                select sum(taken) || ' taken, ' || sum(overtaken) || ' overtaken, ' || sum(refused) || ' refused'
                from replay
                """))
        .isEqualTo(REQUESTS + " taken, 0 overtaken, 0 refused");
  }

  private void assertTimelinesAreWhole(MortalServer server) throws Exception {
    assertThat(
            server.text(
                """
                select string_agg(distinct notes, ' and ') || ', on timelines: ' || count(*)
                from (
                  select string_agg(content ->> 'note', ',' order by occurred_at, id) as notes
                  from action
                  where type = '1001'
                  group by lead_id)
                """))
        .isEqualTo(numbersUpwards() + ", on timelines: " + visits.leads());
    assertThat(server.number("select sum(score) from lead")).isEqualTo(REQUESTS * SCORE);
  }

  private static String numbersUpwards() {
    return IntStream.range(0, UnprefixedVisits.PER_LEAD)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  /// What was done how fast.
  private static final class Laps {
    private final List<String> lines = new ArrayList<>();
    private long since = System.nanoTime();

    void add(String what, long number) {
      long now = System.nanoTime();
      double seconds = (now - since) / 1e9;
      since = now;
      lines.add(
          "%-40s %8d in %6.1f s  %8.0f a second"
              .formatted(what, number, seconds, number / seconds));
    }

    /// Of many requests only: of few it says nothing.
    void print() {
      if (REQUESTS > USUAL) {
        lines.forEach(System.out::println);
      }
    }
  }
}
