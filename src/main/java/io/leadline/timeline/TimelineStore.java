package io.leadline.timeline;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.platform.PageRequest;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.platform.database.Pipeline;
import io.leadline.platform.database.Statement;
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
  static final String SELECT =
      """
      select
        id, lead_id, type, content, performed_by, occurred_at, modified_at, external_id
      from action
      """;

  private static final Statement INSERT =
      Statement.of(
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
          """);

  private final JdbcClient jdbc;

  TimelineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds the appending of entries.
  public void insert(Pipeline pipeline, WorkspaceId workspace, List<TimelineEntry> entries) {
    if (!entries.isEmpty()) {
      pipeline
          .add(INSERT)
          .param("workspace", workspace.value())
          .param("leads", Column.texts(entries, entry -> entry.lead().value()))
          .param("ids", Column.texts(entries, entry -> entry.id().value()))
          .param("types", Column.texts(entries, entry -> entry.content().type()))
          .param("contents", Column.texts(entries, TimelineStore::contentOf))
          .param("performers", Column.texts(entries, TimelineEntry::performedBy))
          .param("occurred", Column.times(entries, TimelineEntry::occurredAt))
          .param("modified", Column.times(entries, TimelineEntry::modifiedAt))
          .param("externalIds", Column.texts(entries, TimelineEntry::externalId));
    }
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

  /// Writes where on the timeline an entry stands now.
  public void move(WorkspaceId workspace, TimelineEntry entry) {
    jdbc.sql(
            """
            update action
            set occurred_at = :occurred, modified_at = :modified
            where workspace_id = :workspace
              and lead_id = :lead
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("lead", entry.lead().value())
        .param("id", entry.id().value())
        .param("occurred", Column.time(entry.occurredAt()))
        .param("modified", Column.time(entry.modifiedAt()))
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

  /// The actions of a lead with these ids, in their order; those that it has.
  public List<TimelineEntry> all(WorkspaceId workspace, LeadId lead, List<ActionId> ids) {
    return jdbc.sql(
            """
            select action.*
            from unnest(:ids::text[]) with ordinality as wanted (id, place)
            cross join lateral (
            """
                + SELECT
                + """
                where workspace_id = :workspace
                  and lead_id = :lead
                  and action.id = wanted.id
                offset 0
                ) as action
                order by wanted.place
                """)
        .param("workspace", workspace.value())
        .param("lead", lead.value())
        .param("ids", Column.texts(ids, ActionId::value))
        .query(TimelineStore::readEntry)
        .list();
  }

  /// A page of a lead's timeline, newest first. How many entries there are in all the lead knows;
  /// those that a filter lets through are counted.
  ///
  /// @param lead as it was read just now
  public TimelinePage page(Lead lead, TimelineFilter filter, PageRequest page) {
    var conditions = conditions(lead.workspace(), lead.id(), filter);
    var entries = entries(conditions, page);
    return new TimelinePage(
        entries, filter.isAll() ? length(lead, entries, page) : count(conditions));
  }

  /// How long a timeline is, but no shorter than what was read of it a moment after its lead.
  private static long length(Lead lead, List<TimelineEntry> entries, PageRequest page) {
    return entries.isEmpty()
        ? lead.timelineLength()
        : Math.max(lead.timelineLength(), page.skip() + (long) entries.size());
  }

  /// The newest entries of a lead's timeline, without counting them all.
  public List<TimelineEntry> newest(WorkspaceId workspace, LeadId lead, PageRequest page) {
    return entries(conditions(workspace, lead, TimelineFilter.ALL), page);
  }

  static Conditions conditions(WorkspaceId workspace, LeadId lead, TimelineFilter filter) {
    var conditions =
        new Conditions()
            .and("workspace_id = :workspace")
            .and("lead_id = :lead")
            .with("workspace", workspace.value())
            .with("lead", lead.value());
    demand(conditions, filter);
    return conditions;
  }

  /// Demands of actions that a filter lets them through. Its parameters are `types`, `performers`,
  /// `from` and `to`.
  public static void demand(Conditions conditions, TimelineFilter filter) {
    if (!filter.types().isEmpty()) {
      conditions
          .and("type = any(:types::text[])")
          .with("types", Column.texts(filter.types(), type -> type));
    }
    if (!filter.performedBy().isEmpty()) {
      conditions
          .and("performed_by is not null")
          .and("lower(performed_by) = any(:performers::text[])")
          .with("performers", Column.texts(filter.performedBy(), email -> email));
    }
    if (filter.from() != null) {
      conditions.and("occurred_at >= :from").with("from", Column.time(filter.from()));
    }
    if (filter.to() != null) {
      conditions.and("occurred_at <= :to").with("to", Column.time(filter.to()));
    }
  }

  private List<TimelineEntry> entries(Conditions conditions, PageRequest page) {
    return jdbc.sql(pageSql(conditions))
        .params(conditions.parameters())
        .param("limit", page.limit())
        .param("skip", page.skip())
        .query(TimelineStore::readEntry)
        .list();
  }

  private long count(Conditions conditions) {
    return jdbc.sql(countSql(conditions))
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /// First which entries, out of the index alone, then those only as a whole.
  static String pageSql(Conditions conditions) {
    return """
    select action.*
    from (
      select id, occurred_at
      from action
      where %s
      order by occurred_at desc, id desc
      limit :limit offset :skip
    ) as wanted
    cross join lateral (
    """
            .formatted(conditions.sql())
        + SELECT
        + """
        where workspace_id = :workspace
          and lead_id = :lead
          and action.id = wanted.id
        offset 0
        ) as action
        order by wanted.occurred_at desc, wanted.id desc
        """;
  }

  static String countSql(Conditions conditions) {
    return "select count(*) from action where " + conditions.sql();
  }

  static String contentOf(TimelineEntry entry) {
    return JsonWriter.write(ContentJson.write(entry.content()));
  }

  static TimelineEntry readEntry(ResultSet row, int rowNumber) throws SQLException {
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
