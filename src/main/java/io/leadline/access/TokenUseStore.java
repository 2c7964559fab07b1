package io.leadline.access;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The use of tokens in the table `api_token`; [TokenStore] has the rest of it.
@Component
class TokenUseStore {
  private final JdbcClient jdbc;

  TokenUseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes down when tokens were used, of several workspaces at once. A later use that is known
  /// already stays; a token that is gone is passed over.
  void write(Map<TokenId, Instant> uses) {
    var used = uses.entrySet();
    jdbc.sql(
            """
            update api_token
            set last_used_at = greatest(last_used_at, used.at)
            from unnest(:workspaces::text[], :ids::text[], :times::timestamptz[])
              as used (workspace_id, id, at)
            where api_token.workspace_id = used.workspace_id
            and api_token.id = used.id
            """)
        .param("workspaces", Column.texts(used, use -> use.getKey().workspace().value()))
        .param("ids", Column.texts(used, use -> use.getKey().value()))
        .param("times", Column.times(used, Map.Entry::getValue))
        .update();
  }

  /// The tokens of a workspace, the oldest first.
  List<UsedToken> all(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select id, kind, name, requests_per_hour, created_at, last_used_at
            from api_token
            where workspace_id = :workspace
            order by id
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> usedToken(workspace, row))
        .list();
  }

  private static UsedToken usedToken(WorkspaceId workspace, ResultSet row) throws SQLException {
    return new UsedToken(
        TokenStore.token(workspace, row),
        Column.instant(row, "created_at"),
        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
