package io.leadline.access;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The table `member_session`. It keeps hashes, never what a cookie holds.
@Component
@EnableConfigurationProperties(SessionProperties.class)
public class SessionStore {
  /// How exactly it is known when a session was last used: a row is written once a minute at most.
  private static final Duration SEEN = Duration.ofMinutes(1);

  private static final int LONGEST_BROWSER = 300;

  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;
  private final SessionProperties properties;

  SessionStore(JdbcClient jdbc, Ids ids, InstantSource clock, SessionProperties properties) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
    this.properties = properties;
  }

  /// Begins a session.
  ///
  /// @param browser what the browser says it is
  /// @return the only copy of its key
  public SessionKey start(WorkspaceId workspace, String memberId, String browser, String address) {
    var key = SessionKey.random(workspace);
    jdbc.sql(
            """
            insert into member_session (
              workspace_id, hash, id, member_id, browser, address, created_at, seen_at)
            values (:workspace, :hash, :id, :member, :browser, :address, :now, :now)
            """)
        .param("workspace", workspace.value())
        .param("hash", key.hash())
        .param("id", ids.next())
        .param("member", memberId)
        .param("browser", browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)))
        .param("address", address)
        .param("now", Column.time(clock.instant()))
        .update();
    return key;
  }

  /// The session that a key opens, unless it has ended or expired. It counts as used now.
  public Optional<Session> find(SessionKey key) {
    var now = clock.instant();
    var session =
        jdbc.sql(
                """
                select id, workspace_id, member_id, browser, address, created_at, seen_at
                from member_session
                where workspace_id = :workspace
                  and hash = :hash
                  and created_at > :createdAfter
                  and seen_at > :seenAfter
                """)
            .param("workspace", key.workspace().value())
            .param("hash", key.hash())
            .param("createdAfter", Column.time(now.minus(properties.longest())))
            .param("seenAfter", Column.time(now.minus(properties.idle())))
            .query((row, n) -> session(row))
            .optional();
    session.filter(it -> it.seenAt().isBefore(now.minus(SEEN))).ifPresent(it -> touch(key));
    return session;
  }

  /// The sessions of a member, the one used last first.
  public List<Session> all(WorkspaceId workspace, String memberId) {
    var now = clock.instant();
    return jdbc.sql(
            """
            select id, workspace_id, member_id, browser, address, created_at, seen_at
            from member_session
            where workspace_id = :workspace
              and member_id = :member
              and created_at > :createdAfter
              and seen_at > :seenAfter
            order by seen_at desc, id desc
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .param("createdAfter", Column.time(now.minus(properties.longest())))
        .param("seenAfter", Column.time(now.minus(properties.idle())))
        .query((row, n) -> session(row))
        .list();
  }

  /// When the members of a workspace who are signed in were last seen, by their ids.
  public Map<String, Instant> lastSeen(WorkspaceId workspace) {
    var seen = new HashMap<String, Instant>();
    jdbc.sql(
            """
            select member_id, max(seen_at) as seen_at
            from member_session
            where workspace_id = :workspace
            group by member_id
            """)
        .param("workspace", workspace.value())
        .query((ResultSet row) -> {
          seen.put(row.getString("member_id"), Column.instant(row, "seen_at"));
        });
    return seen;
  }

  /// Ends one session of a member.
  ///
  /// @return whether there was one
  public boolean end(WorkspaceId workspace, String memberId, String id) {
    return jdbc.sql(
                """
                delete from member_session
                where workspace_id = :workspace
                  and member_id = :member
                  and id = :id
                """)
            .param("workspace", workspace.value())
            .param("member", memberId)
            .param("id", id)
            .update()
        > 0;
  }

  /// Ends all sessions of a member.
  ///
  /// @param but the id of the one that goes on; null when none does
  /// @return how many there were
  public int endAll(WorkspaceId workspace, String memberId, @Nullable String but) {
    return jdbc.sql(
            """
            delete from member_session
            where workspace_id = :workspace
              and member_id = :member
              and id <> :but
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .param("but", but == null ? "" : but)
        .update();
  }

  /// Deletes what has expired, of all workspaces.
  @Scheduled(cron = "0 50 * * * *", zone = "UTC")
  public void deleteExpired() {
    jdbc.sql(
            """
            delete from member_session
            where created_at <= :createdAfter
            """)
        .param("createdAfter", Column.time(clock.instant().minus(properties.longest())))
        .update();
  }

  private void touch(SessionKey key) {
    jdbc.sql(
            """
            update member_session
            set seen_at = :now
            where workspace_id = :workspace
              and hash = :hash
            """)
        .param("workspace", key.workspace().value())
        .param("hash", key.hash())
        .param("now", Column.time(clock.instant()))
        .update();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("id"),
        new WorkspaceId(row.getString("workspace_id")),
        row.getString("member_id"),
        row.getString("browser"),
        row.getString("address"),
        Column.instant(row, "created_at"),
        Column.instant(row, "seen_at"));
  }
}
