package io.leadline.sourcehealth;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `alert_put_away`: one row for each member and source.
@Component
class PutAwayAlertStore {
  private final JdbcClient jdbc;
  private final InstantSource clock;

  PutAwayAlertStore(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// When the troubles began that a member has put away lately, by the id of the token.
  Map<String, Instant> since(WorkspaceId workspace, String memberId, Instant since) {
    var began = new HashMap<String, Instant>();
    jdbc.sql(
            """
            select token_id, began_at
            from alert_put_away
            where workspace_id = :workspace
              and member_id = :member
              and put_away_at > :since
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .param("since", Column.time(since))
        .query(row -> {
          began.put(row.getString("token_id"), Column.instant(row, "began_at"));
        });
    return began;
  }

  /// Writes down that a member has put away an alert.
  void write(WorkspaceId workspace, String memberId, String tokenId, Instant beganAt) {
    jdbc.sql(
            """
            insert into alert_put_away (workspace_id, member_id, token_id, began_at, put_away_at)
            values (:workspace, :member, :token, :began, :now)
            on conflict (workspace_id, member_id, token_id) do update
            set began_at = excluded.began_at,
              put_away_at = excluded.put_away_at
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .param("token", tokenId)
        .param("began", Column.time(beganAt))
        .param("now", Column.time(clock.instant()))
        .update();
  }
}
