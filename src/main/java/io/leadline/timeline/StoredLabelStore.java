package io.leadline.timeline;

import static java.util.Comparator.comparing;

import io.leadline.field.StoredLabel;
import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The labels of options in the table `action`.
@Component
public class StoredLabelStore {
  private final JdbcClient jdbc;

  StoredLabelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An action of a custom action.
  ///
  /// @param has whether it has the label that was asked for
  public record Visited(ActionKey key, boolean has) {}

  /// Goes through the actions of a custom action.
  ///
  /// @param type the custom action's code: `1001`
  /// @param after where to go on
  /// @param limit how many to look at
  public List<Visited> visit(
      WorkspaceId workspace, String type, StoredLabel label, ActionKey after, int limit) {
    return jdbc.sql(
            """
            select
              occurred_at, lead_id, id, coalesce(jsonb_exists(content -> :field, :label), false) as has
            from action
            where workspace_id = :workspace
              and type = :type
              and occurred_at >= :at
              and (occurred_at, lead_id, id) > (:at, :lead, :id)
            order by occurred_at, lead_id, id
            limit :limit
            """)
        .param("workspace", workspace.value())
        .param("type", type)
        .param("field", label.field())
        .param("label", label.label())
        .param("at", Column.time(after.occurredAt()))
        .param("lead", after.lead().value())
        .param("id", after.id().value())
        .param("limit", limit)
        .query((row, n) ->
            new Visited(
                new ActionKey(
                    Column.instant(row, "occurred_at"),
                    new LeadId(row.getString("lead_id")),
                    new ActionId(row.getString("id"))),
                row.getBoolean("has")))
        .list();
  }

  /// How many actions of a custom action have a label.
  public long count(WorkspaceId workspace, String type, StoredLabel label) {
    return jdbc.sql(
            """
            select count(*)
            from action
            where workspace_id = :workspace
              and type = :type
              and jsonb_exists(content -> :field, :label)
            """)
        .param("workspace", workspace.value())
        .param("type", type)
        .param("field", label.field())
        .param("label", label.label())
        .query(Long.class)
        .single();
  }

  /// Reads actions and locks them until the transaction ends, one after the other in one order. One
  /// that is gone is not among them.
  public List<TimelineEntry> lock(WorkspaceId workspace, List<ActionKey> actions) {
    var sorted =
        actions.stream()
            .sorted(
                comparing((ActionKey key) -> key.lead().value())
                    .thenComparing(key -> key.id().value()))
            .toList();
    return jdbc.sql(
            """
            select action.*
            from unnest(:leads::text[], :ids::text[]) as wanted (lead_id, id)
            cross join lateral (
            """
                + TimelineStore.SELECT
                + """
                where workspace_id = :workspace
                  and action.lead_id = wanted.lead_id
                  and action.id = wanted.id
                for update
                ) as action
                """)
        .param("workspace", workspace.value())
        .param("leads", Column.texts(sorted, key -> key.lead().value()))
        .param("ids", Column.texts(sorted, key -> key.id().value()))
        .query(TimelineStore::readEntry)
        .list();
  }

  /// Replaces what entries say that this transaction has [locked][#lock], and keeps nothing of what
  /// they said before: it means the same.
  public void rewrite(WorkspaceId workspace, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update action
            set content = written.content::jsonb
            from unnest(:leads::text[], :ids::text[], :contents::text[])
              as written (lead_id, id, content)
            where action.workspace_id = :workspace
              and action.lead_id = written.lead_id collate "C"
              and action.id = written.id collate "C"
            """)
        .param("workspace", workspace.value())
        .param("leads", Column.texts(entries, entry -> entry.lead().value()))
        .param("ids", Column.texts(entries, entry -> entry.id().value()))
        .param("contents", Column.texts(entries, TimelineStore::contentOf))
        .update();
  }
}
