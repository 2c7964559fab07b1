package io.leadline.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.LeadId;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Server;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reading a long timeline walks its index, and nothing is sorted or gathered first.
class EntryPlansTest {
  private static final Server SERVER = Server.start(Map.of());
  private static final TestWorkspace WORKSPACE = SERVER.newWorkspace();
  private static final JdbcClient JDBC = SERVER.part(JdbcClient.class);
  private static final LeadId LEAD = aLeadWithALongTimelineAmongOthers();
  private static final TimelineKey MIDDLE =
      new TimelineKey(
          SteadyBusiness.END.minus(Duration.ofDays(3)), new ActionId("69f3f000a1b2c3d4e500002b"));

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

  static Stream<EntryFilter> filters() {
    return Stream.of(
        EntryFilter.ALL,
        new EntryFilter(List.of("PAYMENT"), ""),
        new EntryFilter(List.of("LEAD_CREATED", "STATUS_CHANGE"), ""),
        new EntryFilter(List.of(), "villa"),
        new EntryFilter(List.of("PAYMENT"), "villa"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void readsAPageOffTheTimelinesIndex(EntryFilter filter) {
    var query = EntryQuery.older(WORKSPACE.id(), LEAD, filter, MIDDLE);

    assertThat(explain(query))
        .containsPattern("Index (Only )?Scan using action_timeline")
        .contains("ROW(occurred_at, id) <")
        .doesNotContain("Sort", "Seq Scan", "Bitmap");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void findsWhatIsNewByTheKey(EntryFilter filter) {
    var query = EntryQuery.recordedSince(WORKSPACE.id(), LEAD, filter, SteadyBusiness.END);

    assertThat(explain(query))
        .containsPattern("Index (Only )?Scan Backward using action_pk")
        .doesNotContain("Sort", "Seq Scan", "Bitmap");
  }

  private static String explain(EntryQuery query) {
    return String.join(
        "\n",
        JDBC.sql("explain (costs off) " + query.sql())
            .params(query.parameters().parameters())
            .param("limit", 31)
            .query((row, n) -> row.getString(1))
            .list());
  }
}
