package io.leadline.audit;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `audit`. Entries are only added.
@Component
public class AuditStore {
  /// Sorts behind every id.
  public static final String NEWEST = "g";

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  AuditStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// Writes a change down, in the transaction that makes it.
  public void add(WorkspaceId workspace, AuditedChange change) {
    jdbc.sql(
            """
            insert into audit (workspace_id, id, at, member, area, subject, change)
            values (:workspace, :id, :now, :by, :area, :subject, :change)
            """)
        .param("workspace", workspace.value())
        .param("id", ids.next())
        .param("now", Column.time(clock.instant()))
        .param("by", change.by())
        .param("area", change.area().name())
        .param("subject", change.subject())
        .param("change", change.change())
        .update();
  }

  /// The changes of a workspace, the newest first.
  ///
  /// @param before the id of the entry that the page comes after; [#NEWEST] for the first page
  public List<AuditEntry> page(WorkspaceId workspace, String before, int limit) {
    return page(workspace, AuditFilter.ALL, before, limit);
  }

  /// As [#page], those that a filter lets through.
  public List<AuditEntry> page(
      WorkspaceId workspace, AuditFilter filter, String before, int limit) {
    var conditions =
        conditions(filter)
            .and("id < :before")
            .with("workspace", workspace.value())
            .with("before", before)
            .with("limit", limit);
    return jdbc.sql(
            """
            select id, at, member, area, subject, change
            from audit
            where workspace_id = :workspace
            and %s
            order by id desc
            limit :limit
            """
                .formatted(conditions.sql()))
        .params(conditions.parameters())
        .query((row, n) -> entry(row))
        .list();
  }

  private static Conditions conditions(AuditFilter filter) {
    var conditions = new Conditions();
    if (filter.area() != null) {
      conditions.and("area = :area").with("area", filter.area().name());
    }
    if (filter.by() != null) {
      conditions.and("lower(member) = lower(:by)").with("by", filter.by());
    }
    return conditions;
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getString("id"),
        Column.instant(row, "at"),
        new AuditedChange(
            AuditArea.valueOf(row.getString("area")),
            row.getString("member"),
            row.getString("subject"),
            row.getString("change")));
  }
}
