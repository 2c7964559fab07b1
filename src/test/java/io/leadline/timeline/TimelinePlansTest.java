package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.LeadId;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Server;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineRows;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A page of a long timeline, and its length, are found by the indexes of the lead's timeline.
class TimelinePlansTest {
  private static final Server SERVER = Server.start(Map.of());
  private static final TestWorkspace WORKSPACE = SERVER.newWorkspace();
  private static final JdbcClient JDBC = SERVER.part(JdbcClient.class);
  private static final LeadId LEAD = aLeadWithALongTimelineAmongOthers();

  private static LeadId aLeadWithALongTimelineAmongOthers() {
    var business = new SteadyBusiness(LeadRows.of(SERVER), TimelineRows.of(SERVER), WORKSPACE.id());
    business.write(1_000);
    var lead = business.writeLongTimeline(10_000);
    JDBC.sql("vacuum (analyze) action").update();
    return lead;
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static Stream<TimelineFilter> filters() {
    return Stream.of(
        TimelineFilter.ALL,
        new TimelineFilter(List.of("SYSTEM_NOTE"), List.of(), null, null),
        new TimelineFilter(
            List.of(), List.of(), SteadyBusiness.END.minus(Duration.ofDays(1)), null));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void readsAPageOffTheIndex(TimelineFilter filter) {
    var conditions = TimelineStore.conditions(WORKSPACE.id(), LEAD, filter);

    var plan = explain(TimelineStore.pageSql(conditions), conditions.parameters());

    assertThat(plan)
        .contains("Index Only Scan using action_timeline")
        .contains("Index Scan using action_pk")
        .doesNotContain("Sort");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void countsByTheIndex(TimelineFilter filter) {
    var conditions = TimelineStore.conditions(WORKSPACE.id(), LEAD, filter);

    var plan = explain(TimelineStore.countSql(conditions), conditions.parameters());

    assertThat(plan)
        .containsPattern("Index (Only )?Scan using action_(timeline|pk)")
        .doesNotContain("Seq Scan");
  }

  @Test
  void addsUpPaymentsByTheirIndexAlone() {
    var plan =
        explain(
            PaymentStore.sumsSql(),
            Map.of(
                "workspace",
                WORKSPACE.id().value(),
                "lead",
                LEAD.value(),
                "time",
                "-infinity",
                "id",
                ""));

    assertThat(plan)
        .contains("Index Only Scan using action_payment")
        .doesNotContain("Seq Scan", "action_timeline");
  }

  private static String explain(String sql, Map<String, ?> parameters) {
    return String.join(
        "\n",
        JDBC.sql("explain (costs off) " + sql)
            .params(parameters)
            .param("limit", 10)
            .param("skip", 0)
            .query((row, n) -> row.getString(1))
            .list());
  }
}
