package io.leadline.receipt;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the table `source_hour`.
@Component
public class SourceHourStore {
  private final JdbcClient jdbc;

  SourceHourStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The hours in which requests came, ascending, by the id of the token.
  ///
  /// @param since the beginning of the first hour that counts
  public SequencedMap<String, List<SourceHour>> since(WorkspaceId workspace, Instant since) {
    var hours = new TreeMap<String, List<SourceHour>>();
    jdbc.sql(
            """
            select token_id, hour, sum(requests)::bigint as requests,
              sum(damaged)::bigint as damaged
            from source_hour
            where workspace_id = :workspace
              and hour >= :since
            group by token_id, hour
            order by token_id, hour
            """)
        .param("workspace", workspace.value())
        .param("since", Column.time(since))
        .query(row -> {
          var hour =
              new SourceHour(
                  Column.instant(row, "hour"), row.getLong("requests"), row.getLong("damaged"));
          hours.computeIfAbsent(row.getString("token_id"), _ -> new ArrayList<>()).add(hour);
        });
    return hours;
  }
}
