package io.leadline.receipt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.PageRequest;
import io.leadline.remark.Reason;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was dropped, counted: by the hour, by what is open, and in the metrics.
class CauseStoreTest {
  private static final Cause BUDGET = new Cause(Reason.UNKNOWN_FIELD, "fields.Budget");
  private static final Cause STATUS = new Cause(Reason.UNKNOWN_STATUS, "fields.status");

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final CauseStore store = workspace.server().part(CauseStore.class);

  @Test
  void countsEachCauseExactlyTheMostFrequentFirst() {
    send("\"Budget\": 1, \"status\": \"Hot\"");
    send("\"Budget\": 2");
    Server.shared().newWorkspace().capture("{\"fields\":{\"Budget\":1}}");

    var counts = store.counts(workspace.id(), lastDay(null), new PageRequest(0, 10));

    assertThat(counts).extracting(CauseCount::cause).containsExactly(BUDGET, STATUS);
    assertThat(counts).extracting(CauseCount::parts).containsExactly(2L, 1L);
    assertThat(counts.getFirst().tokenIds()).hasSize(1);
    assertThat(store.counts(workspace.id(), lastDay(null), new PageRequest(0, 1))).hasSize(1);
  }

  @Test
  void countsOfOneTokenAndOfOnePeriodOnly() {
    send("\"Budget\": 1");
    var token =
        store.counts(workspace.id(), lastDay(null), new PageRequest(0, 1)).getFirst().tokenIds();

    assertThat(
            store.counts(workspace.id(), lastDay(token.iterator().next()), new PageRequest(0, 10)))
        .hasSize(1);
    assertThat(
            store.counts(
                workspace.id(), lastDay("64f0000000000000000000aa"), new PageRequest(0, 10)))
        .isEmpty();
    var later = CauseFilter.since(Instant.now().plus(Duration.ofHours(2)), null);
    assertThat(store.counts(workspace.id(), later, new PageRequest(0, 10))).isEmpty();
  }

  @Test
  void countsWhatIsOpenAndFindsTheNewest() {
    send("\"Budget\": 1");
    send("\"Budget\": 2, \"status\": \"Hot\"");

    var open = store.open(workspace.id(), List.of(BUDGET, STATUS), null, OpenParts.MOST);
    var newest = store.newest(workspace.id(), BUDGET, 1);

    assertThat(open.get(BUDGET)).extracting(OpenParts::count).isEqualTo(2L);
    assertThat(open.get(STATUS)).extracting(OpenParts::count).isEqualTo(1L);
    assertThat(store.open(workspace.id(), List.of(BUDGET), "nobody", OpenParts.MOST)).isEmpty();
    assertThat(store.open(workspace.id(), List.of(), null, OpenParts.MOST)).isEmpty();
    assertThat(newest).extracting(CauseStore.Place::field).containsExactly("fields.Budget");
  }

  @Test
  void theMetricsAgreeWithTheTable() {
    send("\"Budget\": 1, \"status\": \"Hot\"");
    send("\"Budget\": 2, \"a name with spaces\": 3");
    workspace.capture("{\"fields\":{}}");
    workspace.capture(
        "{\"fields\":{\"phone\":\"919999999999\"},\"actions\":[{\"type\":\"1001\"},{}]}");

    assertThat(metrics()).isEqualTo(table()).hasSize(6);
  }

  @Test
  void hoursAreThrownAwayWithTheReceipts() {
    send("\"Budget\": 1");
    age(Duration.ofDays(91));
    send("\"Budget\": 2");

    workspace.server().part(ExpiredCountStore.class).dropExpired();

    var ever = CauseFilter.since(Instant.EPOCH, null);
    assertThat(store.counts(workspace.id(), ever, new PageRequest(0, 10)).getFirst().parts())
        .isEqualTo(1);
    var hours = workspace.server().part(SourceHourStore.class);
    assertThat(hours.since(workspace.id(), Instant.EPOCH).values())
        .singleElement()
        .satisfies(its -> assertThat(its).hasSize(1));
  }

  private void send(String fields) {
    workspace.capture("{\"fields\":{\"phone\":\"919999999999\"," + fields + "}}");
  }

  private static CauseFilter lastDay(@Nullable String token) {
    return CauseFilter.since(Instant.now().minus(Duration.ofDays(1)), token);
  }

  private void age(Duration by) {
    for (var table : List.of("source_hour", "remark_hour")) {
      jdbc()
          .sql(
              "update "
                  + table
                  + " set hour = hour - cast(:by as interval) where workspace_id = :id")
          .param("by", by.toString())
          .param("id", workspace.id().value())
          .update();
    }
  }

  /// By token, reason and plain subject.
  private Map<Set<String>, Double> metrics() {
    var counted = new HashMap<Set<String>, Double>();
    workspace
        .server()
        .part(MeterRegistry.class)
        .find("leadline.intake.remarks")
        .tag("workspace", workspace.id().value())
        .counters()
        .forEach(counter ->
            counted.put(
                Set.of(
                    requireNonNull(counter.getId().getTag("token")),
                    requireNonNull(counter.getId().getTag("reason")),
                    requireNonNull(counter.getId().getTag("subject"))),
                counter.count()));
    return counted;
  }

  private Map<Set<String>, Double> table() {
    var counted = new HashMap<Set<String>, Double>();
    jdbc()
        .sql(
            """
            select token_id, reason, subject, parts
            from remark_hour
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.id().value())
        .query(row -> {
          var subject = row.getString("subject");
          counted.merge(
              Set.of(
                  row.getString("token_id"),
                  row.getString("reason").toLowerCase(Locale.ROOT),
                  subject.contains(" ") ? "other" : subject),
              row.getDouble("parts"),
              Double::sum);
        });
    return counted;
  }

  private JdbcClient jdbc() {
    return workspace.server().part(JdbcClient.class);
  }
}
