package io.leadline.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonText;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.search.FieldCondition.OwnedBy;
import io.leadline.search.FieldCondition.Within;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Modified;
import io.leadline.search.PageStart.After;
import io.leadline.search.PageStart.Before;
import io.leadline.search.PageStart.First;
import io.leadline.search.PageStart.Last;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// By which indexes lists are gathered, and walked along, among enough leads that it matters.
class ListingPlansTest {
  private static final int LEADS = 3_000;
  private static final Instant LAST_DAY = SteadyBusiness.END.minus(Duration.ofDays(1));

  private static final Server SERVER = Server.start(Map.of());
  private static final TestWorkspace WORKSPACE = SERVER.newWorkspace();
  private static final JdbcClient JDBC = SERVER.part(JdbcClient.class);
  private static final LeadPlace MIDDLE;

  static {
    new SteadyBusiness(LeadRows.of(SERVER), TimelineRows.of(SERVER), WORKSPACE.id()).write(LEADS);
    JDBC.sql("vacuum (analyze) lead").update();
    JDBC.sql("vacuum (analyze) action").update();
    var hundredth = new ListingRequest(new Modified(true), new First(), 100);
    var next = SERVER.part(LeadListStore.class).list(WORKSPACE.id(), selection(), hundredth).next();
    MIDDLE = Objects.requireNonNull(next);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  record Plan(String what, LeadSelection selection, ListingRequest request, Way way, String index) {
    @Override
    public String toString() {
      return what;
    }
  }

  /// Which of the statements is explained.
  enum Way {
    GATHER,
    GATHER_ALL,
    WALK;

    ListingStatement statement(SelectionConditions selection, ListingRequest request) {
      return switch (this) {
        case GATHER -> ListingStatement.gatherSome(selection, request);
        case GATHER_ALL -> ListingStatement.gatherAll(selection, request);
        case WALK -> ListingStatement.walk(selection, request);
      };
    }
  }

  static Stream<Plan> plans() {
    var created = new Created(true);
    var modified = new Modified(true);
    var day = new Within("created_on", LAST_DAY, LAST_DAY.plusSeconds(3_600));
    return Stream.of(
        new Plan("count all", selection(), page(created, new First()), Way.GATHER, "lead_pk"),
        new Plan("newest", selection(), page(created, new First()), Way.WALK, "lead_pk"),
        new Plan("oldest", selection(), page(created, new Last()), Way.WALK, "lead_pk"),
        new Plan("next", selection(), page(created, new After(MIDDLE)), Way.WALK, "lead_pk"),
        new Plan("a day", selection(day), page(created, new First()), Way.WALK, "lead_pk"),
        new Plan(
            "frequent status",
            selection(is("status", "Contacted")),
            page(created, new First()),
            Way.WALK,
            "lead_pk"),
        new Plan(
            "changed", selection(), page(modified, new First()), Way.WALK, "lead_modified_day"),
        new Plan(
            "changed last", selection(), page(modified, new Last()), Way.WALK, "lead_modified_day"),
        new Plan(
            "changed, next",
            selection(),
            page(modified, new After(MIDDLE)),
            Way.WALK,
            "lead_modified_day"),
        new Plan(
            "changed, previous",
            selection(is("status", "Contacted")),
            page(modified, new Before(MIDDLE)),
            Way.WALK,
            "lead_modified_day"),
        new Plan(
            "a city",
            selection(is("city", "City 777")),
            page(modified, new First()),
            Way.GATHER,
            "lead_search_keys"),
        new Plan(
            "a city, all",
            selection(is("city", "City 777")),
            page(created, new After(MIDDLE)),
            Way.GATHER_ALL,
            "lead_search_keys"),
        new Plan(
            "nobody's",
            selection(new OwnedBy(List.of(), true)),
            page(created, new First()),
            Way.GATHER,
            "lead_unassigned"),
        new Plan(
            "a phone", typed("9190000007"), page(created, new First()), Way.GATHER, "lead_words"),
        new Plan(
            "an address", typed("lead-77"), page(created, new First()), Way.GATHER, "lead_words"),
        new Plan(
            "a payment",
            new LeadSelection(
                new LeadScope.Everything(),
                new LeadFilter(
                    List.of(),
                    new ActionCondition(
                        new TimelineFilter(List.of("PAYMENT"), List.of(), LAST_DAY, null),
                        List.of())),
                null),
            page(created, new First()),
            Way.GATHER,
            "action_type"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void readsByItsIndex(Plan plan) {
    var conditions = new SelectionConditions(WORKSPACE.id(), plan.selection(), ListingLimits.USUAL);
    var statement = plan.way().statement(conditions, plan.request());

    var explained =
        String.join(
            "\n",
            JDBC.sql("explain (costs off) " + statement.sql())
                .params(statement.conditions().parameters())
                .query((row, n) -> row.getString(1))
                .list());

    assertThat(explained)
        .containsPattern("(on|using) " + plan.index() + "\\b")
        .doesNotContain("Seq Scan on");
    if (plan.way() == Way.WALK) {
      // What is sorted is one day at most.
      assertThat(explained).doesNotContainPattern("(?m)^[ >-]*Sort$");
    }
  }

  private static ListingRequest page(LeadOrder order, PageStart start) {
    return new ListingRequest(order, start, 50);
  }

  private static LeadSelection selection(FieldCondition... fields) {
    return new LeadSelection(
        new LeadScope.Everything(), new LeadFilter(List.of(fields), null), null);
  }

  private static LeadSelection typed(String text) {
    return new LeadSelection(
        new LeadScope.Everything(),
        new LeadFilter(List.of(), null),
        LeadWords.of(text, List.of()).orElseThrow());
  }

  private static AnyOf is(String field, String value) {
    return new AnyOf(field, List.of(new JsonText(value)));
  }
}
