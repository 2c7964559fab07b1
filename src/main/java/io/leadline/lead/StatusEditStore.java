package io.leadline.lead;

import io.leadline.field.Labels;
import io.leadline.platform.Ids;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the table `lead_status`. A change is begun by [PipelineEditStore#touch].
@Component
public class StatusEditStore {
  private final JdbcClient jdbc;
  private final Ids ids;

  StatusEditStore(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /// Adds a status after those of the first stage of a type.
  ///
  /// @return its id
  public String insert(WorkspaceId workspace, NewStatus status) {
    var id = ids.next();
    jdbc.sql(
            """
            insert into lead_status (
              workspace_id, id, stage_id, label, label_key, color, position, archived)
            values (
              :workspace, :id,
              (
                select id
                from lead_stage
                where workspace_id = :workspace
                and type = :stage
                order by position
                limit 1
              ),
              :label, :key, :color,
              (
                select count(*)
                from lead_status
                where workspace_id = :workspace
              ),
              false)
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("stage", status.stage().name())
        .param("label", status.label())
        .param("key", Labels.fold(status.label()))
        .param("color", status.color())
        .update();
    return id;
  }

  /// Writes what has become of a status.
  public void update(WorkspaceId workspace, Status status) {
    jdbc.sql(
            """
            update lead_status
            set label = :label, label_key = :key, color = :color, archived = :archived
            where workspace_id = :workspace
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", status.id())
        .param("label", status.label())
        .param("key", Labels.fold(status.label()))
        .param("color", status.color())
        .param("archived", status.archived())
        .update();
  }

  /// Puts the statuses of one stage into an order.
  ///
  /// @param inOrder the ids of all of them
  public void arrange(WorkspaceId workspace, List<String> inOrder) {
    jdbc.sql(
            """
            update lead_status
            set position = wanted.place - 1
            from unnest(:ids::text[]) with ordinality as wanted (id, place)
            where workspace_id = :workspace
            and lead_status.id = wanted.id
            """)
        .param("workspace", workspace.value())
        .param("ids", inOrder.toArray(String[]::new))
        .update();
  }
}
