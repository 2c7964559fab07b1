package io.leadline.timeline;

import io.leadline.lead.LeadId;
import io.leadline.platform.PageRequest;
import io.leadline.platform.database.Column;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `action` and `action_change`.
@Component
public class TimelineStore {
  private static final String SELECT =
      """
      select
        id, lead_id, type, content, performed_by, occurred_at, modified_at, external_id
      from action
      """;

  private final JdbcClient jdbc;

  TimelineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Appends entries.
  public void insert(WorkspaceId workspace, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into action (
              workspace_id, lead_id, id, type, content, performed_by, occurred_at, modified_at,
              external_id)
            select
              :workspace, lead_id, id, type, content::jsonb, performed_by, occurred_at,
              modified_at, external_id
            from unnest(
              :leads::text[], :ids::text[], :types::text[], :contents::text[], :performers::text[],
              :occurred::timestamptz[], :modified::timestamptz[], :externalIds::text[])
              as entry (
                lead_id, id, type, content, performed_by, occurred_at, modified_at, external_id)
            """)
        .param("workspace", workspace.value())
        .param("leads", Column.texts(entries, entry -> entry.lead().value()))
        .param("ids", Column.texts(entries, entry -> entry.id().value()))
        .param("types", Column.texts(entries, entry -> entry.content().type()))
        .param("contents", Column.texts(entries, TimelineStore::contentOf))
        .param("performers", Column.texts(entries, TimelineEntry::performedBy))
        .param("occurred", Column.times(entries, TimelineEntry::occurredAt))
        .param("modified", Column.times(entries, TimelineEntry::modifiedAt))
        .param("externalIds", Column.texts(entries, TimelineEntry::externalId))
        .update();
  }

  /// Replaces what an entry says and keeps what it said before.
  ///
  /// @param changeId the id of the change in the entry's history
  /// @param changedBy the e-mail address of the team member who did it; null for the APIs
  public void update(
      WorkspaceId workspace, TimelineEntry entry, String changeId, @Nullable String changedBy) {
    jdbc.sql(
            """
            with previous as (
              select content
              from action
              where workspace_id = :workspace
                and lead_id = :lead
                and id = :id
            ),
            kept as (
              insert into action_change (
                workspace_id, lead_id, action_id, id, changed_at, changed_by, previous)
              select :workspace, :lead, :id, :changeId, :modified, :changedBy, content
              from previous
            )
            update action
            set content = :content::jsonb, modified_at = :modified
            where workspace_id = :workspace
              and lead_id = :lead
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("lead", entry.lead().value())
        .param("id", entry.id().value())
        .param("changeId", changeId)
        .param("changedBy", changedBy)
        .param("modified", Column.time(entry.modifiedAt()))
        .param("content", contentOf(entry))
        .update();
  }

  public Optional<TimelineEntry> find(WorkspaceId workspace, LeadId lead, ActionId id) {
    return find(workspace, lead, id, "");
  }

  /// As [#find], and nobody else changes the entry before this transaction ends.
  public Optional<TimelineEntry> lock(WorkspaceId workspace, LeadId lead, ActionId id) {
    return find(workspace, lead, id, "for update");
  }

  private Optional<TimelineEntry> find(
      WorkspaceId workspace, LeadId lead, ActionId id, String locking) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and lead_id = :lead
                  and id = :id
                """
                + locking)
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("id", id.value())
        .query(TimelineStore::readEntry)
        .optional();
  }

  /// The actions that were recorded for the senders' own ids, on any of some leads: one lead after
  /// the other, which `offset 0` makes sure of, whatever the planner knows of the table.
  public List<TimelineEntry> findByExternalIds(
      WorkspaceId workspace, Collection<LeadId> leads, Collection<String> externalIds) {
    return jdbc.sql(
            """
            select action.*
            from unnest(:leads::text[]) as wanted (lead_id)
            cross join lateral (
            """
                + SELECT
                + """
                where workspace_id = :workspace
                  and action.lead_id = wanted.lead_id
                  and external_id = any(:externalIds::text[])
                offset 0
                ) as action
                """)
        .param("workspace", workspace.value())
        .param("leads", Column.texts(leads, LeadId::value))
        .param("externalIds", Column.texts(externalIds, id -> id))
        .query(TimelineStore::readEntry)
        .list();
  }

  /// A page of a lead's timeline, newest first.
  public TimelinePage page(
      WorkspaceId workspace, LeadId lead, TimelineFilter filter, PageRequest page) {
    var entries =
        filtered(
                SELECT,
                """
                order by occurred_at desc, id desc
                limit :limit offset :skip
                """,
                workspace,
                lead,
                filter)
            .param("limit", page.limit())
            .param("skip", page.skip())
            .query(TimelineStore::readEntry)
            .list();
    long totalCount =
        filtered("select count(*) from action\n", "", workspace, lead, filter)
            .query(Long.class)
            .single();
    return new TimelinePage(entries, totalCount);
  }

  private JdbcClient.StatementSpec filtered(
      String select, String order, WorkspaceId workspace, LeadId lead, TimelineFilter filter) {
    return jdbc.sql(
            select
                + """
                where workspace_id = :workspace
                  and lead_id = :lead
                  and (cardinality(:types::text[]) = 0 or type = any(:types::text[]))
                  and (cardinality(:performers::text[]) = 0
                    or lower(performed_by) = any(:performers::text[]))
                  and occurred_at >= coalesce(:from::timestamptz, '-infinity')
                  and occurred_at <= coalesce(:to::timestamptz, 'infinity')
                """
                + order)
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("types", Column.texts(filter.types(), type -> type))
        .param("performers", Column.texts(filter.performedBy(), email -> email))
        .param("from", filter.from() == null ? null : Column.time(filter.from()))
        .param("to", filter.to() == null ? null : Column.time(filter.to()));
  }

  private static String contentOf(TimelineEntry entry) {
    return JsonWriter.write(ContentJson.write(entry.content()));
  }

  private static TimelineEntry readEntry(ResultSet row, int rowNumber) throws SQLException {
    return new TimelineEntry(
        new ActionId(row.getString("id")),
        new LeadId(row.getString("lead_id")),
        ContentJson.read(row.getString("type"), Column.object(row, "content")),
        row.getString("performed_by"),
        Column.instant(row, "occurred_at"),
        Column.instant(row, "modified_at"),
        row.getString("external_id"));
  }
}
