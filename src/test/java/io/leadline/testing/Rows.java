package io.leadline.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/// How many rows a workspace has in the tables that requests write.
public record Rows(long leads, long actions, long receipts) {
  public static Rows of(TestWorkspace workspace) {
    return workspace
        .server()
        .part(JdbcClient.class)
        .sql(
            """
            select
              (select count(*) from lead where workspace_id = :workspace),
              (select count(*) from action where workspace_id = :workspace),
              (select count(*) from receipt where workspace_id = :workspace)
            """)
        .param("workspace", workspace.id().value())
        .query((row, n) -> new Rows(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }
}
