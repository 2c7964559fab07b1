package io.leadline.team;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Column;
import io.leadline.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
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

  /// The member with this id, also when it is deleted.
  public Optional<Member> find(WorkspaceId workspace, String id) {
    return jdbc.sql(
            """
            select id, email, name, phone_number, role, status
            from team_member
            where workspace_id = :workspace
            and id = :id
            """)
        .param("workspace", workspace.value())
        .param("id", id)
        .query((row, n) -> member(row))
        .optional();
  }

  /// The member with this address, also when it is deleted.
  public Optional<Member> findByEmail(WorkspaceId workspace, String email) {
    return jdbc.sql(
            """
            select id, email, name, phone_number, role, status
            from team_member
            where workspace_id = :workspace
            and email_key = :emailKey
            """)
        .param("workspace", workspace.value())
        .param("emailKey", Member.fold(email))
        .query((row, n) -> member(row))
        .optional();
  }

  /// Adds a member, unless another one, perhaps a deleted one, has the address.
  ///
  /// @param passwordHash from [Passwords]; null when the member cannot log in yet
  /// @return whether it was added
  public boolean insert(WorkspaceId workspace, NewMember member, @Nullable String passwordHash) {
    return jdbc.sql(
                """
                insert into team_member (
                  workspace_id, id, email, email_key, name, phone_number, role, status, password_hash,
                  created_at)
                values (
                  :workspace, :id, :email, :emailKey, :name, :phoneNumber, :role, :status,
                  :passwordHash, :now)
                on conflict (workspace_id, email_key) do nothing
                """)
            .param("workspace", workspace.value())
            .param("id", ids.next())
            .param("email", member.email())
            .param("emailKey", Member.fold(member.email()))
            .param("name", member.name())
            .param("phoneNumber", member.phoneNumber())
            .param("role", member.role().name())
            .param("status", member.status().label())
            .param("passwordHash", passwordHash, Types.VARCHAR)
            .param("now", Column.time(clock.instant()))
            .update()
        > 0;
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
        .param("emailKey", Member.fold(email))
        .query(String.class)
        .optional();
  }

  /// The members of all workspaces who have this address and a password, and may sign in. Whoever
  /// signs in names no workspace: this is the statement that finds it.
  public List<SignInCandidate> findSignInCandidates(String email) {
    return jdbc.sql(
            """
            select workspace_id, workspace.name, team_member.id, password_hash
            from team_member
            join workspace using (workspace_id)
            where email_key = :emailKey
              and password_hash is not null
              and status = any(:statuses::text[])
            order by workspace_id
            """)
        .param("emailKey", Member.fold(email))
        .param("statuses", statusesThatMaySignIn())
        .query((row, n) ->
            new SignInCandidate(
                new WorkspaceId(row.getString("workspace_id")),
                row.getString("name"),
                row.getString("id"),
                row.getString("password_hash")))
        .list();
  }

  private static String[] statusesThatMaySignIn() {
    return Arrays.stream(MemberStatus.values())
        .filter(MemberStatus::isActive)
        .map(MemberStatus::label)
        .toArray(String[]::new);
  }

  static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getString("id"),
        row.getString("email"),
        row.getString("name"),
        row.getString("phone_number"),
        Role.valueOf(row.getString("role")),
        MemberStatus.find(row.getString("status")).orElseThrow());
  }
}
