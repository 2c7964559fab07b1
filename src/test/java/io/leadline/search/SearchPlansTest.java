package io.leadline.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.database.Conditions;
import io.leadline.platform.json.JsonText;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.search.FieldCondition.Within;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Server;
import io.leadline.testing.SteadyBusiness;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.TimelineFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// By which index each search finds its leads, among enough of them that it matters.
class SearchPlansTest {
  private static final int LEADS = 3_000;
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant LAST_DAY = SteadyBusiness.END.minus(Duration.ofDays(1));

  private static final Server SERVER = Server.start(Map.of());
  private static final TestWorkspace WORKSPACE = SERVER.newWorkspace();
  private static final JdbcClient JDBC = SERVER.part(JdbcClient.class);

  static {
    new SteadyBusiness(LeadRows.of(SERVER), TimelineRows.of(SERVER), WORKSPACE.id()).write(LEADS);
    JDBC.sql("vacuum (analyze) lead").update();
    JDBC.sql("vacuum (analyze) action").update();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  record Plan(String what, LeadFilter filter, String index) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Plan> plans() {
    return Stream.of(
        new Plan("a phone", fields(is("phone", "919000000777")), "lead_search_keys"),
        new Plan("a custom field", fields(is("city", "City 777")), "lead_search_keys"),
        new Plan("a tag", fields(is("interests", "Expo 2026-04-28")), "lead_search_keys"),
        new Plan(
            "status and owner",
            fields(is("status", "Contacted"), is("assignee", "agent-7@example.com")),
            "lead_search_keys"),
        new Plan(
            "a date of its own",
            fields(new Within("follow_up_date", LAST_DAY, LAST_DAY.plusSeconds(3_600))),
            "lead_search_keys"),
        new Plan(
            "a period of creation",
            fields(new Within("created_on", LAST_DAY, LAST_DAY.plusSeconds(3_600))),
            "lead_pk"),
        new Plan("all", fields(), "lead_pk"),
        new Plan(
            "a period of change",
            fields(new Within("modified_on", LAST_DAY, LAST_DAY.plusSeconds(3_600))),
            "lead_modified_day"),
        new Plan(
            "a payment in a period",
            actions(new TimelineFilter(List.of("PAYMENT"), List.of(), APRIL, LAST_DAY)),
            "action_type"),
        new Plan(
            "anything in a short period",
            actions(new TimelineFilter(List.of(), List.of(), LAST_DAY, LAST_DAY.plusSeconds(60))),
            "action_type"),
        new Plan(
            "what somebody did",
            actions(new TimelineFilter(List.of(), List.of("agent-7@example.com"), null, null)),
            "action_performer"),
        new Plan(
            "a status and a payment",
            new LeadFilter(
                List.of(is("city", "City 777")),
                new ActionCondition(
                    new TimelineFilter(List.of("PAYMENT"), List.of(), APRIL, null), List.of())),
            "lead_search_keys"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void findsByItsIndex(Plan plan) {
    var query = LeadQuery.of(WORKSPACE.id(), plan.filter());

    var explained = explain(query.sql(), query.conditions());

    assertThat(explained)
        .containsPattern("(on|using) " + plan.index() + "\\b")
        .doesNotContain("Seq Scan on");
  }

  private static String explain(String sql, Conditions conditions) {
    return String.join(
        "\n",
        JDBC.sql("explain (costs off) " + sql)
            .params(conditions.parameters())
            .param("limit", 10)
            .param("skip", 0)
            .query((row, n) -> row.getString(1))
            .list());
  }

  private static LeadFilter fields(FieldCondition... conditions) {
    return new LeadFilter(List.of(conditions), null);
  }

  private static LeadFilter actions(TimelineFilter entry) {
    return new LeadFilter(List.of(), new ActionCondition(entry, List.of()));
  }

  private static AnyOf is(String field, String value) {
    return new AnyOf(field, List.of(new JsonText(value)));
  }
}
