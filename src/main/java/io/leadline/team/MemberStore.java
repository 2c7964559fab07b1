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

  /// Gives the member with this address another status, unless it is deleted.
  ///
  /// @return the member as it is now; nothing when there is no such member
  public Optional<Member> setStatus(WorkspaceId workspace, String email, MemberStatus status) {
    return jdbc.sql(
            """
            update team_member
            set status = :status
            where workspace_id = :workspace
            and email_key = :emailKey
            and status <> 'Deleted'
            returning id, email, name, phone_number, role, status
            """)
        .param("workspace", workspace.value())
        .param("emailKey", Member.fold(email))
        .param("status", status.label())
        .query((row, n) -> member(row))
        .optional();
  }

  /// Marks the member with this address as deleted: its name and address stay for what it did, its
  /// password does not.
  ///
  /// @throws IllegalArgumentException when there is no such member
  public void delete(WorkspaceId workspace, String email) {
    int deleted =
        jdbc.sql(
                """
                update team_member
                set status = 'Deleted', password_hash = null
                where workspace_id = :workspace
                and email_key = :emailKey
                and status <> 'Deleted'
                """)
            .param("workspace", workspace.value())
            .param("emailKey", Member.fold(email))
            .update();
    if (deleted == 0) {
      throw new IllegalArgumentException("no such member");
    }
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
