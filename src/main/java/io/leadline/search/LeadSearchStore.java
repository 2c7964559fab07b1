package io.leadline.search;

import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.platform.PageRequest;
import io.leadline.platform.database.BoundedReads;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Searches the tables `lead` and `action`.
///
/// The newest lead comes first: the one with the greatest id, since ids ascend.
@Component
public class LeadSearchStore {
  private final JdbcClient jdbc;
  private final LeadStore leads;
  private final BoundedReads reads;
  private final SearchProperties properties;

  LeadSearchStore(
      JdbcClient jdbc, LeadStore leads, BoundedReads reads, SearchProperties properties) {
    this.jdbc = jdbc;
    this.leads = leads;
    this.reads = reads;
    this.properties = properties;
  }

  /// A part of the leads that a filter lets through, and the exact number of all.
  ///
  /// @throws BoundedReads.TooSlowException when that takes longer than the time limit
  public LeadPage search(WorkspaceId workspace, LeadFilter filter, PageRequest page) {
    var query = LeadQuery.of(workspace, filter);
    return reads.within(
        properties.timeLimit(),
        () -> {
          var found = find(query, page);
          return new LeadPage(leads.all(workspace, found.ids()), found.totalCount());
        });
  }

  private Found find(LeadQuery query, PageRequest page) {
    return jdbc.sql(query.sql())
        .params(query.conditions().parameters())
        .param("limit", page.limit())
        .param("skip", page.skip())
        .query(LeadSearchStore::readFound)
        .single();
  }

  private static Found readFound(ResultSet row, int rowNumber) throws SQLException {
    var ids = (String[]) row.getArray("ids").getArray();
    return new Found(Arrays.stream(ids).map(LeadId::new).toList(), row.getLong("total_count"));
  }

  private record Found(List<LeadId> ids, long totalCount) {}
}
