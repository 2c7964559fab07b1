package io.leadline.team;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `team_member`.
@Component
public class MemberStore {
  private final JdbcClient jdbc;
  private final Ids ids;
  private final InstantSource clock;

  MemberStore(JdbcClient jdbc, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /// The team of a workspace by name, the deleted ones too.
  public List<Member> all(WorkspaceId workspace) {
    return jdbc.sql(
            """
            select id, email, name, phone_number, role, status
            from team_member
            where workspace_id = :workspace
            order by lower(name), id
            """)
        .param("workspace", workspace.value())
        .query((row, n) -> member(row))
        .list();
  }

  /// Adds a member.
  ///
  /// @param passwordHash from [Passwords]; null when the member cannot log in yet
  public void insert(WorkspaceId workspace, NewMember member, @Nullable String passwordHash) {
    jdbc.sql(
            """
            insert into team_member (
              workspace_id, id, email, email_key, name, phone_number, role, status, password_hash,
              created_at)
            values (
              :workspace, :id, :email, :emailKey, :name, :phoneNumber, :role, :status,
              :passwordHash, :now)
            """)
        .param("workspace", workspace.value())
        .param("id", ids.next())
        .param("email", member.email())
        .param("emailKey", fold(member.email()))
        .param("name", member.name())
        .param("phoneNumber", member.phoneNumber())
        .param("role", member.role().name())
        .param("status", member.status().label())
        .param("passwordHash", passwordHash, Types.VARCHAR)
        .param("now", Column.time(clock.instant()))
        .update();
  }

  /// The hash of the password of the member with this address, if there is such a member and it has
  /// a password.
  public Optional<String> findPasswordHash(WorkspaceId workspace, String email) {
    return jdbc.sql(
            """
            select password_hash
            from team_member
            where workspace_id = :workspace
            and email_key = :emailKey
            and password_hash is not null
            """)
        .param("workspace", workspace.value())
        .param("emailKey", fold(email))
        .query(String.class)
        .optional();
  }

  /// What two spellings of one address have in common.
  private static String fold(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getString("id"),
        row.getString("email"),
        row.getString("name"),
        row.getString("phone_number"),
        Role.valueOf(row.getString("role")),
        MemberStatus.find(row.getString("status")).orElseThrow());
  }
}
