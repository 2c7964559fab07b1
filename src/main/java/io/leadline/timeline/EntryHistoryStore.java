package io.leadline.timeline;

import io.leadline.action.ActionContent;
import io.leadline.lead.LeadId;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The history of entries, out of the table `action_change` that [TimelineStore] writes.
@Component
public class EntryHistoryStore {
  private final JdbcClient jdbc;

  EntryHistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The changes of an entry, the last one first.
  ///
  /// @param entry as it stands now
  /// @param limit the most that are read, at least 1
  public List<EntryChange> changes(WorkspaceId workspace, TimelineEntry entry, int limit) {
    var kept =
        jdbc.sql(
                """
                select changed_at, changed_by, previous
                from action_change
                where workspace_id = :workspace
                  and lead_id = :lead
                  and action_id = :action
                order by id desc
                limit :limit
                """)
            .param("workspace", workspace.value())
            .param("lead", entry.lead().value())
            .param("action", entry.id().value())
            .param("limit", limit)
            .query((row, n) ->
                new Kept(
                    Column.instant(row, "changed_at"),
                    row.getString("changed_by"),
                    ContentJson.read(entry.content().type(), Column.object(row, "previous"))))
            .list();
    var changes = new ArrayList<EntryChange>();
    var after = entry.content();
    for (var change : kept) {
      changes.add(new EntryChange(change.at(), change.by(), change.previous(), after));
      after = change.previous();
    }
    return changes;
  }

  private record Kept(Instant at, @Nullable String by, ActionContent previous) {}

  /// How often each of some entries was changed; those that never were are not in it.
  public Map<ActionId, Integer> counts(
      WorkspaceId workspace, LeadId lead, List<TimelineEntry> entries) {
    var counts = new HashMap<ActionId, Integer>();
    jdbc.sql(
            """
            select wanted.action_id, changes.count
            from unnest(:actions::text[]) as wanted (action_id)
            cross join lateral (
              select count(*)
              from action_change
              where workspace_id = :workspace
                and lead_id = :lead
                and action_id = wanted.action_id
              ) as changes
            where changes.count > 0
            """)
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("actions", Column.texts(entries, entry -> entry.id().value()))
        .query(row -> {
          counts.put(new ActionId(row.getString("action_id")), row.getInt("count"));
        });
    return counts;
  }
}
