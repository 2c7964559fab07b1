package io.leadline.lead;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the tables `lead_pipeline`, `lead_stage`, `lead_status` and `lost_reason`. What changes
/// them is in [PipelineEditStore], [StatusEditStore] and [LostReasonEditStore].
@Component
public class PipelineStore {
  private final JdbcClient jdbc;

  PipelineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Pipeline> find(WorkspaceId workspace) {
    var stages = stages(workspace);
    var lostReasons = lostReasons(workspace);
    return jdbc.sql(
            """
            select created_at, modified_at, modified_by, version
            from lead_pipeline
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> pipeline(row, stages, lostReasons))
        .optional();
  }

  private List<Stage> stages(WorkspaceId workspace) {
    var statuses = statuses(workspace);
    return jdbc.sql(
            """
            select id, type
            from lead_stage
            where workspace_id = :workspace
            order by position
            """)
        .param("workspace", workspace.value())
        .query((row, n) ->
            new Stage(
                row.getString("id"),
                StageType.valueOf(row.getString("type")),
                statuses.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  /// By the id of their stage.
  private Map<String, List<Status>> statuses(WorkspaceId workspace) {
    var statuses = new HashMap<String, List<Status>>();
    jdbc.sql(
            """
            select id, stage_id, label, color, archived
            from lead_status
            where workspace_id = :workspace
            order by position
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          statuses
              .computeIfAbsent(row.getString("stage_id"), stage -> new ArrayList<>())
              .add(
                  new Status(
                      row.getString("id"),
                      row.getString("label"),
                      row.getString("color"),
                      row.getBoolean("archived")));
        });
    return statuses;
  }

  private List<LostReason> lostReasons(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select id, label, is_default, archived
            from lost_reason
            where workspace_id = :workspace
            order by position
            """)
        .param("workspace", workspace.value())
        .query((row, n) ->
            new LostReason(
                row.getString("id"),
                row.getString("label"),
                row.getBoolean("is_default"),
                row.getBoolean("archived")))
        .list();
  }

  private static Pipeline pipeline(ResultSet row, List<Stage> stages, List<LostReason> lostReasons)
      throws SQLException {
    return new Pipeline(
        stages,
        lostReasons,
        Column.instant(row, "created_at"),
        Column.instant(row, "modified_at"),
        row.getString("modified_by"),
        row.getInt("version"));
  }
}
