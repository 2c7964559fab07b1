package io.leadline.receipt;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.platform.json.JsonWriter;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `replay`.
@Component
public class ReplayStore {
  private static final String SELECT =
      """
      select
        workspace_id, id, selection, requested_by, requested_at, total, taken, overtaken, refused,
        reached, finished_at, stopped_by
      from replay
      """;

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  ReplayStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// Asks for a replay.
  ///
  /// @param by the e-mail address of a team member, or the name of a token
  /// @param total how many parts it will try, when that is known; such a replay is not [taken
  ///   up][#open] by itself, as whoever asks for it does it at once
  public Replay insert(
      WorkspaceId workspace, ReplaySelection selection, String by, Optional<Long> total) {
    var id = ids.next();
    jdbc.sql(
            """
            insert into replay (
              workspace_id, id, selection, requested_by, requested_at, total, taken, overtaken,
              refused, reached, finished_at)
            values (
              :workspace, :id, :selection::jsonb, :by, :now, :total, 0, 0, 0, '', :finished)
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("selection", JsonWriter.write(ReplaySelectionJson.write(selection)))
        .param("by", by)
        .param("now", Column.time(clock.instant()))
        .param("total", total.orElse(null))
        .param("finished", total.map(_ -> Column.time(clock.instant())).orElse(null))
        .update();
    return find(workspace, id).orElseThrow();
  }

  /// What is still to be replayed, in all workspaces, the oldest of each first. One of the few
  /// statements that name no workspace: whoever does it has yet to find out where.
  public List<Replay> open() {
    return jdbc.sql(
            SELECT
                + """
                where finished_at is null
                order by workspace_id, id
                """)
        .query(ReplayStore::readReplay)
        .list();
  }

  public Optional<Replay> find(WorkspaceId workspace, String id) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                  and id = :id
                """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query(ReplayStore::readReplay)
        .optional();
  }

  /// The newest replays of a workspace.
  public List<Replay> newest(WorkspaceId workspace, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where workspace_id = :workspace
                order by id desc
                limit :limit
                """)
        .param("workspace", workspace.value())
        .param("limit", limit)
        .query(ReplayStore::readReplay)
        .list();
  }

  /// Takes a replay for this transaction, unless another one, of this server or another, has it. It
  /// is not its row that is locked: the writer counts in it what it has done.
  public boolean take(Replay replay) {
    return jdbc.sql(
            """
            select pg_try_advisory_xact_lock(hashtextextended(:name, 0))
            """)
        .param("name", "replay " + replay.workspace().value() + replay.id())
        .query(Boolean.class)
        .single();
  }

  /// Notes how many parts there are to try.
  public void begin(Replay replay, long total) {
    jdbc.sql(
            """
            update replay
            set total = :total
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", replay.workspace().value())
        .param("id", replay.id())
        .param("total", total)
        .update();
  }

  /// Counts parts that have taken effect, or were overtaken, in the transaction in which they are.
  public void add(WorkspaceId workspace, String id, long taken, long overtaken) {
    jdbc.sql(
            """
            update replay
            set taken = taken + :taken, overtaken = overtaken + :overtaken
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("taken", taken)
        .param("overtaken", overtaken)
        .update();
  }

  /// Notes how far a replay has come, and how many of the parts up to there were refused.
  public void advance(WorkspaceId workspace, String id, long refused, String reached) {
    jdbc.sql(
            """
            update replay
            set refused = refused + :refused, reached = :reached
            where workspace_id = :workspace
              and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("refused", refused)
        .param("reached", reached)
        .update();
  }

  /// Ends a replay that still runs, before everything was tried.
  ///
  /// @param by the e-mail address of a team member, or the name of a token
  public void stop(WorkspaceId workspace, String id, String by) {
    jdbc.sql(
            """
            update replay
            set finished_at = :now, stopped_by = :by
            where workspace_id = :workspace
              and id = :id
              and finished_at is null
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("now", Column.time(clock.instant()))
        .param("by", by)
        .update();
  }

  /// Notes that nothing is left to try.
  public void finish(Replay replay) {
    jdbc.sql(
            """
            update replay
            set finished_at = :now
            where workspace_id = :workspace
              and id = :id
              and finished_at is null
            """)
        .param("workspace", replay.workspace().value())
        .param("id", replay.id())
        .param("now", Column.time(clock.instant()))
        .update();
  }

  private static Replay readReplay(ResultSet row, int rowNumber) throws SQLException {
    return new Replay(
        new WorkspaceId(row.getString("workspace_id")),
        row.getString("id"),
        ReplaySelectionJson.read(Column.object(row, "selection")),
        row.getString("requested_by"),
        Column.instant(row, "requested_at"),
        row.getObject("total", Long.class),
        row.getLong("taken"),
        row.getLong("overtaken"),
        row.getLong("refused"),
        row.getString("reached"),
        row.getObject("finished_at", OffsetDateTime.class) == null
            ? null
            : Column.instant(row, "finished_at"),
        row.getString("stopped_by"));
  }
}
