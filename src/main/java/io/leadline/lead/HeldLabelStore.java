package io.leadline.lead;

import io.leadline.platform.json.JsonText;
import io.leadline.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which labels stand on leads, in the table `lead`.
@Component
public class HeldLabelStore {
  private final JdbcClient jdbc;

  HeldLabelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many leads hold a label in one of these fields.
  ///
  /// @param fields by their API names
  /// @param label without regard to case
  public long count(WorkspaceId workspace, Collection<String> fields, String label) {
    // Gathered first: whoever may stop at the first one found could read the whole table for it.
    return jdbc.sql(
            """
            with holder as materialized (
              select id
              from lead
              where workspace_id = :workspace
                and search_keys && :keys::bigint[]
            )
            select count(*)
            from holder
            """)
        .param("workspace", workspace.value())
        .param("keys", keys(workspace, fields, label).toArray(Long[]::new))
        .query(Long.class)
        .single();
  }

  private static Stream<Long> keys(WorkspaceId workspace, Collection<String> fields, String label) {
    var values = List.of(new JsonText(label));
    return fields.stream().flatMap(field -> SearchKeys.ofValues(workspace, field, values).stream());
  }
}
