package io.leadline.lead;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the tables `lead_pipeline` and `lead_stage`, which [PipelineStore] reads. A change of
/// what belongs to them is begun by [#touch], too.
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
}
