package io.leadline.field;

import io.leadline.workspace.WorkspaceId;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the rows of the table `field`, which [FieldStore] adds and reads. The workspace must be
/// locked.
@Component
public class FieldEditStore {
  private final JdbcClient jdbc;

  FieldEditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Gives a field other settings.
  public void update(WorkspaceId workspace, FieldKey field, FieldSettings settings) {
    jdbc.sql(
            """
            update field
            set
              label = :label, description = :description, type = :type,
              lock_after_create = :lockAfterCreate, max_length = :maxLength
            where workspace_id = :workspace
            and owner = :owner
            and api_name = :apiName
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("label", settings.label())
        .param("description", settings.description())
        .param("type", settings.type().code())
        .param("lockAfterCreate", settings.lockAfterCreate())
        .param("maxLength", settings.maxLength(), Types.INTEGER)
        .update();
  }

  /// Settles whether a field takes new values.
  public void setRetired(WorkspaceId workspace, FieldKey field, boolean retired) {
    jdbc.sql(
            """
            update field
            set retired = :retired
            where workspace_id = :workspace
            and owner = :owner
            and api_name = :apiName
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("retired", retired)
        .update();
  }

  /// Puts the fields of an owner into another order.
  ///
  /// @param apiNames of all its fields
  public void arrange(WorkspaceId workspace, FieldOwner owner, List<String> apiNames) {
    jdbc.sql(
            """
            update field
            set position = wanted.place - 1
            from unnest(:apiNames::text[]) with ordinality as wanted (api_name, place)
            where workspace_id = :workspace
            and owner = :owner
            and field.api_name = wanted.api_name collate "C"
            """)
        .param("workspace", workspace.value())
        .param("owner", owner.value())
        .param("apiNames", apiNames.toArray(String[]::new))
        .update();
  }
}
