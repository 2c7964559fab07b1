package io.leadline.field;

import static java.util.Objects.requireNonNull;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `field`. What each field defines as options is in [OptionStore].
@Component
public class FieldStore {
  private final JdbcClient jdbc;
  private final OptionStore options;
  private final Ids ids;
  private final InstantSource clock;

  FieldStore(JdbcClient jdbc, OptionStore options, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.options = options;
    this.ids = ids;
    this.clock = clock;
  }

  /// The fields of a workspace's leads and custom actions, in their order. An owner without fields
  /// is not in it.
  public Map<FieldOwner, FieldSchema> schemas(WorkspaceId workspace) {
    var defined = options.all(workspace);
    var fields = new HashMap<FieldOwner, List<FieldDefinition>>();
    jdbc.sql(
            """
            select
              owner, api_name, id, label, description, type, lock_after_create, options_locked,
              max_length, retired
            from field
            where workspace_id = :workspace
            order by owner, position
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          var owner = new FieldOwner(row.getString("owner"));
          fields
              .computeIfAbsent(owner, key -> new ArrayList<>())
              .add(definition(row, defined.getOrDefault(owner, Map.of())));
        });
    var schemas = new HashMap<FieldOwner, FieldSchema>();
    fields.forEach((owner, list) -> schemas.put(owner, FieldSchema.of(list)));
    return schemas;
  }

  /// Adds a field after the owner's others.
  public void insert(WorkspaceId workspace, FieldOwner owner, NewField field) {
    jdbc.sql(
            """
            insert into field (
              workspace_id, owner, api_name, id, position, label, description, type,
              lock_after_create, options_locked, max_length, created_at)
            values (
              :workspace, :owner, :apiName, :id,
              (
                select count(*)
                from field
                where workspace_id = :workspace
                and owner = :owner
              ),
              :label, :description, :type, :lockAfterCreate, :optionsLocked, :maxLength, :now)
            """)
        .param("workspace", workspace.value())
        .param("owner", owner.value())
        .param("apiName", field.apiName())
        .param("id", ids.next())
        .param("label", field.label())
        .param("description", field.description())
        .param("type", field.type().code())
        .param("lockAfterCreate", field.lockAfterCreate())
        .param("optionsLocked", field.optionsLocked())
        .param("maxLength", field.maxLength(), Types.INTEGER)
        .param("now", Column.time(clock.instant()))
        .update();
    options.insert(workspace, owner, field.apiName(), field.options());
  }

  /// Settles whether an unknown label is refused instead of added.
  ///
  /// @throws IllegalArgumentException when there is no such field
  public void lockOptions(WorkspaceId workspace, FieldOwner owner, String apiName, boolean locked) {
    int changed =
        jdbc.sql(
                """
                update field
                set options_locked = :locked
                where workspace_id = :workspace
                and owner = :owner
                and api_name = :apiName
                """)
            .param("workspace", workspace.value())
            .param("owner", owner.value())
            .param("apiName", apiName)
            .param("locked", locked)
            .update();
    if (changed == 0) {
      throw new IllegalArgumentException("no such field");
    }
  }

  /// Adds labels that came with values to fields that take them. See [OptionStore#addByApi].
  public void addOptions(
      WorkspaceId workspace, FieldOwner owner, Map<String, List<String>> labelsByField) {
    for (var apiName : lockOpen(workspace, owner, labelsByField.keySet().toArray(String[]::new))) {
      options.addByApi(workspace, owner, apiName, requireNonNull(labelsByField.get(apiName)));
    }
  }

  /// The fields among these that take new labels, locked until the transaction ends. Always locked
  /// in one order, so that two transactions do not wait for each other.
  private List<String> lockOpen(WorkspaceId workspace, FieldOwner owner, String[] apiNames) {
    return jdbc.sql(
            """
            select api_name
            from field
            where workspace_id = :workspace
            and owner = :owner
            and api_name = any(:apiNames::text[])
            and type in ('dropdown', 'tags')
            and not options_locked
            order by api_name
            for no key update
            """)
        .param("workspace", workspace.value())
        .param("owner", owner.value())
        .param("apiNames", apiNames)
        .query((row, n) -> row.getString("api_name"))
        .list();
  }

  private static FieldDefinition definition(ResultSet row, Map<String, List<FieldOption>> options)
      throws SQLException {
    var apiName = row.getString("api_name");
    return new FieldDefinition(
        row.getString("id"),
        apiName,
        row.getString("label"),
        row.getString("description"),
        FieldType.find(row.getString("type")).orElseThrow(),
        row.getBoolean("lock_after_create"),
        new FieldOptions(options.getOrDefault(apiName, List.of())),
        row.getBoolean("options_locked"),
        maxLength(row),
        row.getBoolean("retired"));
  }

  private static @Nullable Integer maxLength(ResultSet row) throws SQLException {
    int length = row.getInt("max_length");
    return row.wasNull() ? null : length;
  }
}
