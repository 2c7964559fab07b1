package io.leadline.field;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `relabelling`.
@Component
public class RelabellingStore {
  private static final String SELECT =
      """
      select
        workspace_id, id, owner, api_name, former_label, label, requested_by, requested_at, total,
        done, reached, finished_at
      from relabelling
      """;

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  RelabellingStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// Asks for a rewriting.
  ///
  /// @param by the e-mail address of the member
  public void insert(
      WorkspaceId workspace, FieldKey field, String formerLabel, String label, String by) {
    jdbc.sql(
            """
            insert into relabelling (
              workspace_id, id, owner, api_name, former_label, label, requested_by, requested_at,
              done, reached)
            values (
              :workspace, :id, :owner, :apiName, :formerLabel, :label, :by, :now, 0, '')
            """)
        .param("workspace", workspace.value())
        .param("id", ids.next())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("formerLabel", formerLabel)
        .param("label", label)
        .param("by", by)
        .param("now", Column.time(clock.instant()))
        .update();
  }

  /// What is still to be done, in all workspaces, the oldest of each first. One of the few
  /// statements that name no workspace: whoever does it has yet to find out where.
  public List<Relabelling> open() {
    return jdbc.sql(
            SELECT
                + """
                where finished_at is null
                order by workspace_id, id
                """)
        .query(RelabellingStore::relabelling)
        .list();
  }

  public Optional<Relabelling> find(WorkspaceId workspace, String id) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and id = :id
                """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query(RelabellingStore::relabelling)
        .optional();
  }

  /// The rewritings of a field, the newest first, those that are under way before all others.
  public List<Relabelling> ofField(WorkspaceId workspace, FieldKey field, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and owner = :owner
                  and api_name = :apiName
                order by finished_at is not null, id desc
                limit :limit
                """)
        .param("workspace", workspace.value())
        .param("owner", field.owner().value())
        .param("apiName", field.apiName())
        .param("limit", limit)
        .query(RelabellingStore::relabelling)
        .list();
  }

  /// Takes a rewriting for this transaction, unless another one, of this server or another, has it.
  /// It is not its row that is locked: the writer notes in it what has been done.
  public boolean take(Relabelling relabelling) {
    return jdbc.sql(
            """
            select pg_try_advisory_xact_lock(hashtextextended(:name, 0))
            """)
        .param("name", "relabelling " + relabelling.workspace().value() + relabelling.id())
        .query(Boolean.class)
        .single();
  }

  /// Notes how many there are to rewrite.
  public void begin(Relabelling relabelling, long total) {
    jdbc.sql(
            """
            update relabelling
            set total = :total
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", relabelling.workspace().value())
        .param("id", relabelling.id())
        .param("total", total)
        .update();
  }

  /// Notes that some more have been rewritten, in the transaction that does so.
  ///
  /// @param reached the place of the last one
  public void advance(WorkspaceId workspace, String id, long rewritten, String reached) {
    jdbc.sql(
            """
            update relabelling
            set done = done + :rewritten, reached = :reached
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("rewritten", rewritten)
        .param("reached", reached)
        .update();
  }

  /// Notes that nothing is left to rewrite.
  public void finish(Relabelling relabelling) {
    jdbc.sql(
            """
            update relabelling
            set finished_at = :now
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", relabelling.workspace().value())
        .param("id", relabelling.id())
        .param("now", Column.time(clock.instant()))
        .update();
  }

  private static Relabelling relabelling(ResultSet row, int rowNumber) throws SQLException {
    return new Relabelling(
        new WorkspaceId(row.getString("workspace_id")),
        row.getString("id"),
        new FieldKey(new FieldOwner(row.getString("owner")), row.getString("api_name")),
        row.getString("former_label"),
        row.getString("label"),
        row.getString("requested_by"),
        Column.instant(row, "requested_at"),
        row.getObject("total", Long.class),
        row.getLong("done"),
        row.getString("reached"),
        row.getObject("finished_at", java.time.OffsetDateTime.class) == null
            ? null
            : Column.instant(row, "finished_at"));
  }
}
