package io.leadline.lead;

import io.leadline.field.Labels;
import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the tables that [PipelineStore] reads. A change is begun by [#touch].
@Component
public class PipelineEditStore {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  PipelineEditStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// Adds a pipeline without stages.
  public void insert(WorkspaceId workspace) {
    jdbc.sql(
            """
            insert into lead_pipeline (workspace_id, created_at, modified_at, modified_by, version)
            values (:workspace, :now, :now, '', 1)
            """)
        .param("workspace", workspace.value())
        .param("now", Column.time(clock.instant()))
        .update();
  }

  /// Notes who changes the pipeline, and makes other changes to it wait until the transaction ends.
  ///
  /// @param by the e-mail address of the member; empty for Leadline itself
  public void touch(WorkspaceId workspace, String by) {
    jdbc.sql(
            """
            update lead_pipeline
            set modified_at = :now, modified_by = :by, version = version + 1
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("now", Column.time(clock.instant()))
        .param("by", by)
        .update();
  }

  /// Adds a stage after the others.
  public void insertStage(WorkspaceId workspace, StageType type) {
    jdbc.sql(
            """
            insert into lead_stage (workspace_id, id, type, position)
            values (
              :workspace, :id, :type,
              (
                select count(*)
                from lead_stage
                where workspace_id = :workspace
              ))
            """)
        .param("workspace", workspace.value())
        .param("id", ids.next())
        .param("type", type.name())
        .update();
  }

  /// Adds a status after those of the first stage of a type.
  public void insertStatus(WorkspaceId workspace, NewStatus status) {
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
        .param("id", ids.next())
        .param("stage", status.stage().name())
        .param("label", status.label())
        .param("key", Labels.fold(status.label()))
        .param("color", status.color())
        .update();
  }

  /// Archives a status.
  ///
  /// @throws IllegalArgumentException when there is no such status
  public void archiveStatus(WorkspaceId workspace, String label) {
    int changed =
        jdbc.sql(
                """
                update lead_status
                set archived = true
                where workspace_id = :workspace
                and label_key = :key
                """)
            .param("workspace", workspace.value())
            .param("key", Labels.fold(label))
            .update();
    if (changed == 0) {
      throw new IllegalArgumentException("no such status");
    }
  }

  /// Adds a reason after the others. The first is the default.
  public void insertLostReason(WorkspaceId workspace, String label) {
    jdbc.sql(
            """
            insert into lost_reason (
              workspace_id, id, label, label_key, is_default, position, archived)
            select :workspace, :id, :label, :key, count(*) = 0, count(*), false
            from lost_reason
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("id", ids.next())
        .param("label", label.strip())
        .param("key", Labels.fold(label))
        .update();
  }
}
