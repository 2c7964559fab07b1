package io.leadline.lead;

import io.leadline.field.StoredLabel;
import io.leadline.platform.json.JsonText;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The leads that have an option's label in a field, by their search keys.
@Component
public class LabelledLeadStore {
  private final JdbcClient jdbc;

  LabelledLeadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many leads have a label, without regard to case.
  public long count(WorkspaceId workspace, StoredLabel label) {
    return jdbc.sql(
            """
            select count(*)
            from lead
            where workspace_id = :workspace
              and search_keys @> :keys::bigint[]
            """)
        .param("workspace", workspace.value())
        .param("keys", keys(workspace, label))
        .query(Long.class)
        .single();
  }

  /// The next leads that have a label, without regard to case, by their ids. All of them are
  /// gathered first: to walk along the ids in the hope of meeting one could take as long as there
  /// are leads.
  ///
  /// @param after the id behind which to go on; empty for the first page
  public List<LeadId> page(WorkspaceId workspace, StoredLabel label, String after, int limit) {
    return jdbc.sql(
            """
            with found as materialized (
              select id
              from lead
              where workspace_id = :workspace
                and search_keys @> :keys::bigint[]
            )
            select id
            from found
            where id > :after
            order by id
            limit :limit
            """)
        .param("workspace", workspace.value())
        .param("keys", keys(workspace, label))
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> new LeadId(row.getString("id")))
        .list();
  }

  private static Long[] keys(WorkspaceId workspace, StoredLabel label) {
    return SearchKeys.ofValues(workspace, label.field(), List.of(new JsonText(label.label())))
        .toArray(Long[]::new);
  }
}
