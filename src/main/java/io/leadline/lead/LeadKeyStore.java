package io.leadline.lead;

import io.leadline.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds leads in the table `lead` by their search keys.
@Component
public class LeadKeyStore {
  private final JdbcClient jdbc;

  LeadKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The leads that have any of these [keys][SearchKeys], the newest first.
  public List<LeadId> withAny(WorkspaceId workspace, Set<Long> keys, int limit) {
    return jdbc.sql(
            """
            with found as materialized (
              select id
              from lead
              where workspace_id = :workspace
                and search_keys && :keys::bigint[]
            )
            select id
            from found
            order by id desc
            limit :limit
            """)
        .param("workspace", workspace.value())
        .param("keys", keys.toArray(Long[]::new))
        .param("limit", limit)
        .query((row, n) -> new LeadId(row.getString("id")))
        .list();
  }
}
