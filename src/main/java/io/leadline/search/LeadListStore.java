package io.leadline.search;

import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.database.BoundedReads;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadTotal.AtLeast;
import io.leadline.search.LeadTotal.Exact;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists leads for people, who look at pages: by key to the very end, with a total that is exact as
/// long as it is small. Reads the tables `lead` and `action`.
///
/// Few leads are gathered by what is demanded of them, and put in order. Many are met soon on a
/// walk along the order; where they are not, all are gathered after all. So a page costs as much as
/// the cheaper of the two, and little more. Orders that no index has are for few leads only.
///
/// Source: docs/adr/0016-list-leads-for-people.md.
@Component
public class LeadListStore {
  private final JdbcClient jdbc;
  private final LeadStore leads;
  private final BoundedReads reads;
  private final SearchProperties properties;
  private final ListingLimits limits;

  @Autowired
  LeadListStore(JdbcClient jdbc, LeadStore leads, BoundedReads reads, SearchProperties properties) {
    this(jdbc, leads, reads, properties, ListingLimits.USUAL);
  }

  LeadListStore(
      JdbcClient jdbc,
      LeadStore leads,
      BoundedReads reads,
      SearchProperties properties,
      ListingLimits limits) {
    this.jdbc = jdbc;
    this.leads = leads;
    this.reads = reads;
    this.properties = properties;
    this.limits = limits;
  }

  /// A page of the selected leads. One that would be empty, since leads were changed meanwhile, is
  /// the first or the last one instead. An order by a field is the newest first instead when more
  /// than [LeadTotal#LIMIT] are selected.
  ///
  /// @throws BoundedReads.TooSlowException when a part of that takes longer than the time limit
  public LeadListing list(WorkspaceId workspace, LeadSelection selection, ListingRequest request) {
    var conditions = new SelectionConditions(workspace, selection, limits);
    return reads.within(
        properties.timeLimit(),
        () -> {
          var found = page(conditions, request, frequency(conditions, selection));
          return found.with(leads.all(workspace, found.wantedIds()));
        });
  }

  /// How many leads are selected.
  ///
  /// @throws BoundedReads.TooSlowException when that takes longer than the time limit
  public LeadTotal count(WorkspaceId workspace, LeadSelection selection) {
    var request = new ListingRequest(LeadOrder.NEWEST_FIRST, new PageStart.First(), 1);
    return list(workspace, selection, request).total();
  }

  /// How often frequent words are in the sample; nothing when they are not frequent, or there are
  /// none.
  private Optional<AtLeast> frequency(SelectionConditions conditions, LeadSelection selection) {
    if (selection.words() == null) {
      return Optional.empty();
    }
    var statement = ListingStatement.sample(conditions, limits.sample());
    var count =
        jdbc.sql(statement.sql())
            .params(statement.conditions().parameters())
            .query(Long.class)
            .single();
    return count < limits.frequent() ? Optional.empty() : Optional.of(new AtLeast(count));
  }

  private FoundPage page(
      SelectionConditions conditions, ListingRequest request, Optional<AtLeast> frequency) {
    var found = found(conditions, request, frequency);
    return switch (found.gap()) {
      case NONE -> found;
      case AT_BEGINNING -> page(conditions, found.request().at(new PageStart.First()), frequency);
      case AT_END -> page(conditions, found.request().at(new PageStart.Last()), frequency);
    };
  }

  private FoundPage found(
      SelectionConditions conditions, ListingRequest request, Optional<AtLeast> frequency) {
    if (frequency.isPresent()) {
      return among(conditions, request, frequency.get());
    }
    var gathered = gathered(ListingStatement.gatherSome(conditions, request), request);
    return switch (gathered.total()) {
      case Exact _ -> gathered;
      case AtLeast total -> among(conditions, request, total);
    };
  }

  /// A page of a list that is too long to be gathered, as long as that can be avoided.
  private FoundPage among(SelectionConditions conditions, ListingRequest wanted, AtLeast total) {
    var request = wanted.order() instanceof ByField ? wanted.by(LeadOrder.NEWEST_FIRST) : wanted;
    var walked = walked(ListingStatement.walk(conditions, request));
    var ids =
        walked.size() > request.size() || reachesEnd(conditions, request)
            ? walked
            : gathered(ListingStatement.gatherAll(conditions, request), request).ids();
    return new FoundPage(request, total, ids, List.of());
  }

  private boolean reachesEnd(SelectionConditions conditions, ListingRequest request) {
    var statement = ListingStatement.reach(conditions, request);
    var reached =
        jdbc.sql(statement.sql())
            .params(statement.conditions().parameters())
            .query(Long.class)
            .single();
    return reached < conditions.stretch();
  }

  private List<LeadId> walked(ListingStatement statement) {
    return jdbc.sql(statement.sql())
        .params(statement.conditions().parameters())
        .query((row, n) -> new LeadId(row.getString("id")))
        .list();
  }

  private FoundPage gathered(ListingStatement statement, ListingRequest request) {
    return jdbc.sql(statement.sql())
        .params(statement.conditions().parameters())
        .query((row, n) -> read(row, request))
        .single();
  }

  private FoundPage read(ResultSet row, ListingRequest request) throws SQLException {
    var ids = (String[]) row.getArray("ids").getArray();
    var places = (Long[]) row.getArray("places").getArray();
    return new FoundPage(
        request,
        total(row.getLong("found"), row.getLong("acted")),
        Arrays.stream(ids).map(LeadId::new).toList(),
        List.of(places));
  }

  private LeadTotal total(long found, long acted) {
    return found > limits.counted() || acted > limits.actions()
        ? new AtLeast(Math.min(found, limits.counted()))
        : new Exact(found);
  }
}
