package io.leadline.access;

import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenCreation.LimitReached;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The table `api_token`, but for the use of tokens, which is in [TokenUseStore]. It keeps hashes,
/// never the text of a token.
///
/// `by` is everywhere the e-mail address of the member; empty for Leadline itself.
@Component
public class TokenStore {
  /// How many tokens of each kind a workspace can have. Source: docs/api.md, Access.
  public static final int MOST_OF_A_KIND = 3;

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final WorkspaceStore workspaces;
  private final TokenMemory memory;
  private final AuditStore audit;
  private final Ids ids;
  private final InstantSource clock;

  TokenStore(
      JdbcClient jdbc,
      TransactionTemplate transactions,
      WorkspaceStore workspaces,
      TokenMemory memory,
      AuditStore audit,
      Ids ids,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.memory = memory;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// Issues a token, which counts from the next request on. The workspace is locked meanwhile, so
  /// that two requests at once do not make one token too many.
  public TokenCreation create(WorkspaceId workspace, NewToken token, String by) {
    return transactions.execute(transaction -> {
      workspaces.lock(workspace);
      if (count(workspace, token.kind()) >= MOST_OF_A_KIND) {
        return new LimitReached(token.kind());
      }
      var created = insert(workspace, token);
      note(created.token(), by, "created");
      return created;
    });
  }

  /// Deletes a token, which counts from the next request on.
  ///
  /// @return whether there was one
  public boolean delete(WorkspaceId workspace, String id, String by) {
    return transactions.execute(transaction -> {
      var deleted = deleteRow(workspace, id);
      deleted.ifPresent(row -> {
        memory.forgetAfterCommit(new TokenKey(workspace, row.hash()));
        note(row.token(), by, "deleted");
      });
      return deleted.isPresent();
    });
  }

  /// Limits the requests of a token, which counts from the next request on.
  ///
  /// @param perHour 0 for any number; null to leave it to the server's settings
  /// @return whether there is such a token
  public boolean limit(WorkspaceId workspace, String id, @Nullable Integer perHour, String by) {
    return transactions.execute(transaction -> {
      var limited = updateLimit(workspace, id, perHour);
      limited.ifPresent(row -> {
        memory.forgetAfterCommit(new TokenKey(workspace, row.hash()));
        note(row.token(), by, "requests an hour: " + limit(perHour));
      });
      return limited.isPresent();
    });
  }

  /// The tokens of a workspace, the oldest first.
  public List<ApiToken> all(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select id, kind, name, requests_per_hour
            from api_token
            where workspace_id = :workspace
            order by id
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> token(workspace, row))
        .list();
  }

  /// The token whose text has this SHA-256, in hex.
  Optional<ApiToken> find(WorkspaceId workspace, String hash) {
    return jdbc.sql(
            """
            select id, kind, name, requests_per_hour
            from api_token
            where workspace_id = :workspace
            and hash = :hash
            """)
        .param("workspace", workspace.value())
        .param("hash", hash)
        .query((row, n) -> token(workspace, row))
        .optional();
  }

  private int count(WorkspaceId workspace, TokenKind kind) {
    return jdbc.sql(
            """
            select count(*)
            from api_token
            where workspace_id = :workspace
            and kind = :kind
            """)
        .param("workspace", workspace.value())
        .param("kind", kind.name())
        .query(Integer.class)
        .single();
  }

  private Created insert(WorkspaceId workspace, NewToken token) {
    var created =
        new ApiToken(ids.next(), workspace, token.kind(), token.name(), token.requestsPerHour());
    var hash = TokenText.hash(token.text());
    jdbc.sql(
            """
            insert into api_token (
              workspace_id, id, hash, kind, name, requests_per_hour, created_at)
            values (:workspace, :id, :hash, :kind, :name, :perHour, :now)
            """)
        .param("workspace", workspace.value())
        .param("id", created.id())
        .param("hash", hash)
        .param("kind", token.kind().name())
        .param("name", token.name())
        .param("perHour", token.requestsPerHour(), Types.INTEGER)
        .param("now", Column.time(clock.instant()))
        .update();
    memory.forgetAfterCommit(new TokenKey(workspace, hash));
    return new Created(created, token.text());
  }

  private Optional<Row> updateLimit(WorkspaceId workspace, String id, @Nullable Integer perHour) {
    return jdbc.sql(
            """
            update api_token
            set requests_per_hour = :perHour
            where workspace_id = :workspace
            and id = :id
            returning id, kind, name, requests_per_hour, hash
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .param("perHour", perHour, Types.INTEGER)
        .query((row, n) -> new Row(token(workspace, row), row.getString("hash")))
        .optional();
  }

  private Optional<Row> deleteRow(WorkspaceId workspace, String id) {
    return jdbc.sql(
            """
            delete from api_token
            where workspace_id = :workspace
            and id = :id
            returning id, kind, name, requests_per_hour, hash
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query((row, n) -> new Row(token(workspace, row), row.getString("hash")))
        .optional();
  }

  private void note(ApiToken token, String by, String what) {
    var subject = "%s token \"%s\"".formatted(token.kind().title(), token.name());
    audit.add(token.workspace(), new AuditedChange(AuditArea.TOKENS, by, subject, what));
  }

  private static String limit(@Nullable Integer perHour) {
    if (perHour == null) {
      return "as the server's settings say";
    }
    return perHour == 0 ? "any number" : String.valueOf(perHour);
  }

  static ApiToken token(WorkspaceId workspace, ResultSet row) throws SQLException {
    return new ApiToken(
        row.getString("id"),
        workspace,
        TokenKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getObject("requests_per_hour", Integer.class));
  }

  /// A row that was changed.
  private record Row(ApiToken token, String hash) {}
}
