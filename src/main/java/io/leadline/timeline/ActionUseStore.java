package io.leadline.timeline;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the table `action` how the custom actions of a workspace are used.
@Component
public class ActionUseStore {
  private final JdbcClient jdbc;

  ActionUseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many entries there are of each custom action. Reads no more of each than it counts.
  ///
  /// @return by code
  public Map<Integer, TimesUsed> timesUsed(WorkspaceId workspace, Collection<Integer> codes) {
    var counts = new HashMap<Integer, TimesUsed>();
    jdbc.sql(
            """
            select
              wanted.type,
              (
                select count(*)
                from (
                  select
                  from action
                  where workspace_id = :workspace
                    and action.type = wanted.type collate "C"
                  limit :most + 1
                ) as counted
              ) as number
            from unnest(:types::text[]) as wanted (type)
            """)
        .param("workspace", workspace.value())
        .param("types", Column.texts(codes, code -> Integer.toString(code)))
        .param("most", TimesUsed.MOST)
        .query(row -> {
          counts.put(Integer.valueOf(row.getString("type")), TimesUsed.of(row.getInt("number")));
        });
    return counts;
  }

  /// Whether any entry of a custom action has a value of a field. Reads all of its entries when
  /// none has.
  public boolean hasValue(WorkspaceId workspace, int code, String apiName) {
    return jdbc.sql(
            """
            select exists (
              select
              from action
              where workspace_id = :workspace
                and type = :type
                and jsonb_exists(content, :apiName))
            """)
        .param("workspace", workspace.value())
        .param("type", Integer.toString(code))
        .param("apiName", apiName)
        .query(Boolean.class)
        .single();
  }
}
