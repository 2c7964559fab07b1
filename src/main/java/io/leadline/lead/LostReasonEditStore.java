package io.leadline.lead;

import io.leadline.field.Labels;
import io.leadline.platform.Ids;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the table `lost_reason`. A change is begun by [PipelineEditStore#touch].
@Component
public class LostReasonEditStore {
  private final JdbcClient jdbc;
  private final Ids ids;

  LostReasonEditStore(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /// Adds a reason after the others.
  ///
  /// @return its id
  public String insert(WorkspaceId workspace, String label, boolean isDefault) {
    var id = ids.next();
    jdbc.sql(
            """
            insert into lost_reason (
              workspace_id, id, label, label_key, is_default, position, archived)
            select :workspace, :id, :label, :key, :isDefault, count(*), false
            from lost_reason
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("label", label.strip())
        .param("key", Labels.fold(label))
        .param("isDefault", isDefault)
        .update();
    return id;
  }

  /// Writes what has become of a reason.
  public void update(WorkspaceId workspace, LostReason reason) {
    jdbc.sql(
            """
            update lost_reason
            set label = :label, label_key = :key, is_default = :isDefault, archived = :archived
            where workspace_id = :workspace
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", reason.id())
        .param("label", reason.label())
        .param("key", Labels.fold(reason.label()))
        .param("isDefault", reason.isDefault())
        .param("archived", reason.archived())
        .update();
  }

  /// Puts the reasons into an order.
  ///
  /// @param inOrder the ids of all of them
  public void arrange(WorkspaceId workspace, List<String> inOrder) {
    jdbc.sql(
            """
            update lost_reason
            set position = wanted.place - 1
            from unnest(:ids::text[]) with ordinality as wanted (id, place)
            where workspace_id = :workspace
            and lost_reason.id = wanted.id
            """)
        .param("workspace", workspace.value())
        .param("ids", inOrder.toArray(String[]::new))
        .update();
  }
}
