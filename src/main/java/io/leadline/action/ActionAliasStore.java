package io.leadline.action;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `action_alias`: which types mean a custom action besides its proper one.
@Component
public class ActionAliasStore {
  private final JdbcClient jdbc;
  private final InstantSource clock;

  ActionAliasStore(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The codes of the custom actions that are meant, by type as it is sent.
  public Map<String, Integer> all(WorkspaceId workspace) {
    var aliases = new HashMap<String, Integer>();
    jdbc.sql(
            """
            select sent_type, code
            from action_alias
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          aliases.put(row.getString("sent_type"), row.getInt("code"));
        });
    return aliases;
  }

  /// Adds an alias that is not there yet.
  ///
  /// @param type without blanks around it, at most 100 characters
  /// @param by the e-mail address of the member; empty for Leadline itself
  public void insert(WorkspaceId workspace, String type, int code, String by) {
    jdbc.sql(
            """
            insert into action_alias (workspace_id, sent_type, code, created_by, created_at)
            values (:workspace, :type, :code, :by, :now)
            """)
        .param("workspace", workspace.value())
        .param("type", type)
        .param("code", code)
        .param("by", by)
        .param("now", Column.time(clock.instant()))
        .update();
  }

  /// Throws an alias away.
  ///
  /// @return whether it was there
  public boolean delete(WorkspaceId workspace, String type, int code) {
    int deleted =
        jdbc.sql(
                """
                delete from action_alias
                where workspace_id = :workspace
                and sent_type = :type
                and code = :code
                """)
            .param("workspace", workspace.value())
            .param("type", type)
            .param("code", code)
            .update();
    return deleted > 0;
  }
}
