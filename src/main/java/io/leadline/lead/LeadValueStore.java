package io.leadline.lead;

import io.leadline.workspace.WorkspaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the table `lead` which fields have values.
@Component
public class LeadValueStore {
  private final JdbcClient jdbc;

  LeadValueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether any lead has a value of a field. Reads all leads of the workspace when none has.
  public boolean hasValue(WorkspaceId workspace, String apiName) {
    return jdbc.sql(
            """
            select exists (
              select
              from lead
              where workspace_id = :workspace
                and jsonb_exists(fields, :apiName))
            """)
        .param("workspace", workspace.value())
        .param("apiName", apiName)
        .query(Boolean.class)
        .single();
  }
}
