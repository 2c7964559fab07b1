package io.leadline.field;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the tables that [OptionStore] reads, as people ask for it. A change is begun by [#lock].
/// What it may be is for the caller to know.
@Component
public class OptionEditStore {
  private final JdbcClient jdbc;
  private final OptionStore options;
  private final InstantSource clock;

  OptionEditStore(JdbcClient jdbc, OptionStore options, InstantSource clock) {
    this.jdbc = jdbc;
    this.options = options;
    this.clock = clock;
  }

  /// Locks a field, so that nobody adds or changes its options before this transaction ends.
  public void lock(WorkspaceId workspace, FieldKey field) {
    jdbc.sql(
            """
            select api_name
            from field
            where workspace_id = :workspace
            and owner = :owner
            and api_name = :apiName
            for no key update
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .query(String.class)
        .single();
  }

  /// The options of a field as they are now, in their order.
  public FieldOptions options(WorkspaceId workspace, FieldKey field) {
    var ofOwner = options.all(workspace).getOrDefault(field.owner(), Map.of());
    return new FieldOptions(ofOwner.getOrDefault(field.apiName(), List.of()));
  }

  /// Adds an option after the others.
  public void add(WorkspaceId workspace, FieldKey field, String label) {
    options.addByHand(workspace, field.owner(), field.apiName(), label);
  }

  /// Gives an option another label. It counts as an administrator's from now on.
  public void rename(WorkspaceId workspace, FieldKey field, FieldOption option, String label) {
    jdbc.sql(
            """
            update field_option
            set label = :label, label_key = :labelKey, added_by_api = false
            where workspace_id = :workspace
            and owner = :owner
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("id", option.id())
        .param("label", label)
        .param("labelKey", Labels.fold(label))
        .update();
  }

  /// Takes an option out of its field. What it was called before goes over to another one.
  public void replace(WorkspaceId workspace, FieldKey field, FieldOption option, FieldOption by) {
    jdbc.sql(
            """
            with heir as (
              update former_label
              set option_id = :by
              where workspace_id = :workspace
              and owner = :owner
              and option_id = :id
            )
            delete from field_option
            where workspace_id = :workspace
            and owner = :owner
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("id", option.id())
        .param("by", by.id())
        .update();
  }

  /// Makes a label, which no option has any more, mean an option.
  public void keepFormerLabel(WorkspaceId workspace, FieldKey field, FormerLabel former) {
    jdbc.sql(
            """
            insert into former_label (
              workspace_id, owner, api_name, label_key, option_id, label, created_at)
            values (:workspace, :owner, :apiName, :labelKey, :option, :label, :now)
            on conflict (workspace_id, owner, api_name, label_key) do update
            set option_id = excluded.option_id, label = excluded.label
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("labelKey", Labels.fold(former.label()))
        .param("option", former.optionId())
        .param("label", former.label())
        .param("now", Column.time(clock.instant()))
        .update();
  }

  /// Makes a label mean nothing any more, unless an option has it.
  public void dropFormerLabel(WorkspaceId workspace, FieldKey field, String label) {
    jdbc.sql(
            """
            delete from former_label
            where workspace_id = :workspace
            and owner = :owner
            and api_name = :apiName
            and label_key = :labelKey
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("labelKey", Labels.fold(label))
        .update();
  }

  /// Puts the options of a field into an order.
  ///
  /// @param ids of all of them
  public void order(WorkspaceId workspace, FieldKey field, List<String> ids) {
    jdbc.sql(
            """
            update field_option
            set position = ordered.place - 1
            from unnest(:ids::text[]) with ordinality as ordered (id, place)
            where workspace_id = :workspace
            and owner = :owner
            and api_name = :apiName
            and field_option.id = ordered.id collate "C"
            """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("ids", ids.toArray(String[]::new))
        .update();
  }
}
