package io.leadline.action;

import io.leadline.field.FieldOwner;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldStore;
import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `custom_action`. The fields of the actions are in the table `field`, by [FieldStore].
@Component
public class CustomActionStore {
  private static final FieldSchema NO_FIELDS = new FieldSchema(Map.of());

  private final JdbcClient jdbc;
  private final FieldStore fields;
  private final ActionAliasStore aliases;
  private final Ids ids;
  private final InstantSource clock;

  CustomActionStore(
      JdbcClient jdbc, FieldStore fields, ActionAliasStore aliases, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.fields = fields;
    this.aliases = aliases;
    this.ids = ids;
    this.clock = clock;
  }

  /// All custom actions of a workspace, by code.
  ///
  /// @param schemas the fields of the workspace, where each action finds its own
  public List<CustomAction> all(WorkspaceId workspace, Map<FieldOwner, FieldSchema> schemas) {
    return jdbc.sql(
            """
            select
              code, id, name, description, icon, score, back_dating, created_at, created_by,
              modified_at, modified_by
            from custom_action
            where workspace_id = :workspace
            order by code
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> customAction(row, schemas))
        .list();
  }

  /// The smallest code from 1001 that no custom action has, and no alias names. The workspace must
  /// be locked, lest another transaction takes the same.
  public int nextCode(WorkspaceId workspace) {
    return jdbc.sql(
            """
            with taken as (
              select code
              from custom_action
              where workspace_id = :workspace
              union
              select unnest(:named::integer[])
            )
            select min(candidate)
            from (
              select 1001 as candidate
              union all
              select code + 1
              from taken
              where code > 1000
            ) candidates
            where not exists (
              select
              from taken
              where code = candidate)
            """)
        .param("workspace", workspace.value())
        .param("named", codesNamed(aliases.all(workspace).keySet()))
        .query(Integer.class)
        .single();
  }

  private static Integer[] codesNamed(Set<String> types) {
    return types.stream()
        .flatMap(type ->
            ActionType.read(type) instanceof ActionType.Code(int code, _)
                ? Stream.of(code)
                : Stream.empty())
        .toArray(Integer[]::new);
  }

  /// Adds a custom action and its fields.
  ///
  /// @param by the e-mail address of the member; empty for Leadline itself
  public void insert(WorkspaceId workspace, int code, NewCustomAction action, String by) {
    jdbc.sql(
            """
            insert into custom_action (
              workspace_id, code, id, name, description, icon, score, back_dating, created_at,
              created_by, modified_at, modified_by)
            values (
              :workspace, :code, :id, :name, :description, :icon, :score, :backDating, :now,
              :by, :now, :by)
            """)
        .param("workspace", workspace.value())
        .param("code", code)
        .param("id", ids.next())
        .param("name", action.name())
        .param("description", action.description())
        .param("icon", action.icon())
        .param("score", action.score())
        .param("backDating", action.backDating())
        .param("now", Column.time(clock.instant()))
        .param("by", by)
        .update();
    action
        .fields()
        .forEach(field -> fields.insert(workspace, FieldOwner.customAction(code), field));
  }

  /// Gives a custom action other settings. Its fields stay.
  ///
  /// @param by the e-mail address of the member
  public void update(WorkspaceId workspace, int code, CustomActionSettings settings, String by) {
    jdbc.sql(
            """
            update custom_action
            set
              name = :name, description = :description, icon = :icon, score = :score,
              back_dating = :backDating, modified_at = :now, modified_by = :by
            where workspace_id = :workspace
            and code = :code
            """)
        .param("workspace", workspace.value())
        .param("code", code)
        .param("name", settings.name())
        .param("description", settings.description())
        .param("icon", settings.icon())
        .param("score", settings.score())
        .param("backDating", settings.backDating())
        .param("now", Column.time(clock.instant()))
        .param("by", by)
        .update();
  }

  /// Notes who has changed the fields of a custom action.
  ///
  /// @param by the e-mail address of the member
  public void touch(WorkspaceId workspace, int code, String by) {
    jdbc.sql(
            """
            update custom_action
            set modified_at = :now, modified_by = :by
            where workspace_id = :workspace
            and code = :code
            """)
        .param("workspace", workspace.value())
        .param("code", code)
        .param("now", Column.time(clock.instant()))
        .param("by", by)
        .update();
  }

  private static CustomAction customAction(ResultSet row, Map<FieldOwner, FieldSchema> schemas)
      throws SQLException {
    int code = row.getInt("code");
    return new CustomAction(
        code,
        row.getString("id"),
        row.getString("name"),
        row.getString("description"),
        row.getString("icon"),
        row.getInt("score"),
        row.getBoolean("back_dating"),
        schemas.getOrDefault(FieldOwner.customAction(code), NO_FIELDS),
        Column.instant(row, "created_at"),
        row.getString("created_by"),
        Column.instant(row, "modified_at"),
        row.getString("modified_by"));
  }
}
