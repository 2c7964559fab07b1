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

/// The tables `field_option` and `former_label`, as requests know them. Changes by people are in
/// [OptionEditStore].
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
    var formerLabels = formerLabels(workspace);
    var options = new HashMap<FieldOwner, Map<String, List<FieldOption>>>();
    jdbc.sql(
            """
            select owner, api_name, id, label, added_by_api
            from field_option
            where workspace_id = :workspace
            order by owner, api_name, position, id
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          options
              .computeIfAbsent(new FieldOwner(row.getString("owner")), key -> new HashMap<>())
              .computeIfAbsent(row.getString("api_name"), key -> new ArrayList<>())
              .add(option(row, formerLabels));
        });
    return options;
  }

  /// The labels that options had before, the oldest first, by the options' ids.
  private Map<String, List<String>> formerLabels(WorkspaceId workspace) {
    var labels = new HashMap<String, List<String>>();
    jdbc.sql(
            """
            select option_id, label
            from former_label
            where workspace_id = :workspace
            order by created_at, label_key
            """)
        .param("workspace", workspace.value())
        .query(row -> {
          labels
              .computeIfAbsent(row.getString("option_id"), key -> new ArrayList<>())
              .add(row.getString("label"));
        });
    return labels;
  }

  /// Adds the options with which a field is defined.
  void insert(WorkspaceId workspace, FieldOwner owner, String apiName, Collection<String> labels) {
    add(workspace, owner, apiName, new Addition(Labels.of(labels), false));
  }

  /// Adds labels that came with values. One that is there already, or was there before, is passed
  /// over, and so are those beyond [FieldDefinition#MOST_OPTIONS]. The field's row must be locked.
  void addByApi(
      WorkspaceId workspace, FieldOwner owner, String apiName, Collection<String> labels) {
    add(workspace, owner, apiName, new Addition(Labels.of(labels), true));
  }

  /// Adds a label that an administrator wants, after the others. The field's row must be locked.
  void addByHand(WorkspaceId workspace, FieldOwner owner, String apiName, String label) {
    add(workspace, owner, apiName, new Addition(Labels.of(List.of(label)), false));
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
              and not exists (
                select
                from former_label
                where workspace_id = :workspace
                and owner = :owner
                and api_name = :apiName
                and former_label.label_key = sent.label_key collate "C")
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

  private static FieldOption option(ResultSet row, Map<String, List<String>> formerLabels)
      throws SQLException {
    var id = row.getString("id");
    return new FieldOption(
        id,
        row.getString("label"),
        row.getBoolean("added_by_api"),
        formerLabels.getOrDefault(id, List.of()));
  }
}
