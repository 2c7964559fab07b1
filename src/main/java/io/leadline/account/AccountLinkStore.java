package io.leadline.account;

import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `account_link`. It keeps hashes, never the text of a link.
@Component
class AccountLinkStore {
  private final JdbcClient jdbc;

  AccountLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds the link of a member in place of the one that there was.
  void replace(LinkToken token, AccountLink link) {
    jdbc.sql(
            """
            insert into account_link (
              workspace_id, member_id, hash, purpose, created_at, expires_at)
            values (:workspace, :member, :hash, :purpose, :createdAt, :expiresAt)
            on conflict (workspace_id, member_id) do update
            set hash = excluded.hash,
              purpose = excluded.purpose,
              created_at = excluded.created_at,
              expires_at = excluded.expires_at,
              used_at = null
            """)
        .param("workspace", token.workspace().value())
        .param("member", link.memberId())
        .param("hash", token.hash())
        .param("purpose", link.purpose().name())
        .param("createdAt", Column.time(link.createdAt()))
        .param("expiresAt", Column.time(link.expiresAt()))
        .update();
  }

  /// The link with this token, also when it has expired or was used.
  Optional<AccountLink> find(LinkToken token) {
    return jdbc.sql(
            """
            select member_id, purpose, created_at, expires_at, used_at
            from account_link
            where workspace_id = :workspace
            and hash = :hash
            """)
        .param("workspace", token.workspace().value())
        .param("hash", token.hash())
        .query((row, n) -> link(row))
        .optional();
  }

  /// The link of a member, also when it has expired or was used.
  Optional<AccountLink> findOf(WorkspaceId workspace, String memberId) {
    return jdbc.sql(
            """
            select member_id, purpose, created_at, expires_at, used_at
            from account_link
            where workspace_id = :workspace
            and member_id = :member
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .query((row, n) -> link(row))
        .optional();
  }

  /// The links of all members who have one.
  List<AccountLink> all(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select member_id, purpose, created_at, expires_at, used_at
            from account_link
            where workspace_id = :workspace
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> link(row))
        .list();
  }

  /// Marks a link as used. Of two requests at once, one does.
  ///
  /// @return whether it was open until now
  boolean use(LinkToken token, Instant now) {
    return jdbc.sql(
                """
                update account_link
                set used_at = :now
                where workspace_id = :workspace
                and hash = :hash
                and used_at is null
                and expires_at > :now
                """)
            .param("workspace", token.workspace().value())
            .param("hash", token.hash())
            .param("now", Column.time(now))
            .update()
        > 0;
  }

  /// Makes the link of a member one that never was, if there is one.
  void remove(WorkspaceId workspace, String memberId) {
    jdbc.sql(
            """
            delete from account_link
            where workspace_id = :workspace
            and member_id = :member
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .update();
  }

  private static AccountLink link(ResultSet row) throws SQLException {
    return new AccountLink(
        row.getString("member_id"),
        LinkPurpose.valueOf(row.getString("purpose")),
        Column.instant(row, "created_at"),
        Column.instant(row, "expires_at"),
        usedAt(row));
  }

  private static @Nullable Instant usedAt(ResultSet row) throws SQLException {
    var used = row.getObject("used_at", OffsetDateTime.class);
    return used == null ? null : used.toInstant();
  }
}
