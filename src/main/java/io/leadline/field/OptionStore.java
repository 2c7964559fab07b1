package io.leadline.field;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `field_option`.
@Component
class OptionStore {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  OptionStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// The options of all fields of a workspace that define any, in their order, by owner and API
  /// name.
  Map<FieldOwner, Map<String, List<FieldOption>>> all(WorkspaceId workspace) {
    var options = new HashMap<FieldOwner, Map<String, List<FieldOption>>>();
    jdbc.sql(
            """
            select owner, api_name, id, label, added_by_api
            from field_option
            where workspace_id = :workspace
            order by owner, api_name, position
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          options
              .computeIfAbsent(new FieldOwner(row.getString("owner")), key -> new HashMap<>())
              .computeIfAbsent(row.getString("api_name"), key -> new ArrayList<>())
              .add(option(row));
        });
    return options;
  }

  /// Adds the options with which a field is defined.
  void insert(WorkspaceId workspace, FieldOwner owner, String apiName, Collection<String> labels) {
    add(workspace, owner, apiName, new Addition(Labels.of(labels), false));
  }

  /// Adds labels that came with values. One that is there already is passed over, and so are those
  /// beyond [FieldDefinition#MOST_OPTIONS]. The field's row must be locked.
  void addByApi(
      WorkspaceId workspace, FieldOwner owner, String apiName, Collection<String> labels) {
    add(workspace, owner, apiName, new Addition(Labels.of(labels), true));
  }

  private record Addition(Labels labels, boolean byApi) {
    String[] shown() {
      return labels.all().stream().map(String::strip).toArray(String[]::new);
    }

    String[] folded() {
      return labels.all().stream().map(Labels::fold).toArray(String[]::new);
    }
  }

  private void add(WorkspaceId workspace, FieldOwner owner, String apiName, Addition addition) {
    if (addition.labels().size() == 0) {
      return;
    }
    jdbc.sql(
            """
            with present as (
              select count(*) as number, coalesce(max(position) + 1, 0) as next
              from field_option
              where workspace_id = :workspace
              and owner = :owner
              and api_name = :apiName
            ),
            missing as (
              select label_key, id, label, row_number() over (order by n) as n
              from unnest(:folded::text[], :ids::text[], :shown::text[])
                with ordinality as sent (label_key, id, label, n)
              where not exists (
                select
                from field_option
                where workspace_id = :workspace
                and owner = :owner
                and api_name = :apiName
                and field_option.label_key = sent.label_key collate "C")
            )
            insert into field_option (
              workspace_id, owner, api_name, label_key, id, label, position, added_by_api,
              created_at)
            select
              :workspace, :owner, :apiName, label_key, id, label, next + n - 1, :byApi, :now
            from missing, present
            where number + n <= :most
            on conflict do nothing
            """)
        .param("workspace", workspace.value())
        .param("owner", owner.value())
        .param("apiName", apiName)
        .param("folded", addition.folded())
        .param(
            "ids", addition.labels().all().stream().map(label -> ids.next()).toArray(String[]::new))
        .param("shown", addition.shown())
        .param("byApi", addition.byApi())
        .param("now", Column.time(clock.instant()))
        .param("most", FieldDefinition.MOST_OPTIONS)
        .update();
  }

  private static FieldOption option(ResultSet row) throws SQLException {
    return new FieldOption(
        row.getString("id"), row.getString("label"), row.getBoolean("added_by_api"));
  }
}
