package io.leadline.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every row that a workspace has, in every table. When a token was last used is not looked at:
/// that is written some time later.
///
/// @param rows by table, as text
public record Contents(Map<String, List<String>> rows) {
  public static Contents of(TestWorkspace workspace) {
    var jdbc = workspace.server().part(JdbcClient.class);
    var rows = new TreeMap<String, List<String>>();
    jdbc.sql(
            """
            select table_name
            from information_schema.columns
            where table_schema = 'public'
            and column_name = 'workspace_id'
            """)
        .query((row, n) -> row.getString("table_name"))
        .list()
        .forEach(table -> rows.put(table, rowsOf(jdbc, table, workspace)));
    return new Contents(rows);
  }

  private static List<String> rowsOf(JdbcClient jdbc, String table, TestWorkspace workspace) {
    return jdbc.sql(
            """
            select (to_jsonb(whole_row) - 'last_used_at')::text as text
            from %s as whole_row
            where workspace_id = :workspace
            order by 1
            """
                .formatted(table))
        .param("workspace", workspace.id().value())
        .query((row, n) -> row.getString("text"))
        .list();
  }
}
