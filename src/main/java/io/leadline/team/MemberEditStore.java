package io.leadline.team;

import io.leadline.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `team_member`, as it is changed once a member is in it.
@Component
public class MemberEditStore {
  private final JdbcClient jdbc;

  MemberEditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .query((row, n) -> MemberStore.member(row))
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

  /// Gives the member with this address another name, phone number and role, unless it is deleted.
  ///
  /// @return the member as it is now; nothing when there is no such member
  public Optional<Member> setDetails(WorkspaceId workspace, String email, MemberDetails details) {
    return jdbc.sql(
            """
            update team_member
            set name = :name, phone_number = :phoneNumber, role = :role
            where workspace_id = :workspace
            and email_key = :emailKey
            and status <> 'Deleted'
            returning id, email, name, phone_number, role, status
            """)
        .param("workspace", workspace.value())
        .param("emailKey", Member.fold(email))
        .param("name", details.name())
        .param("phoneNumber", details.phoneNumber())
        .param("role", details.role().name())
        .query((row, n) -> MemberStore.member(row))
        .optional();
  }

  /// Gives the member with this address a password in place of the one it had, and makes who was
  /// invited active; not who was switched off or is deleted.
  ///
  /// @param hash from [Passwords]
  /// @return the member as it is now; nothing when there is no such member
  public Optional<Member> setPassword(WorkspaceId workspace, String email, String hash) {
    return jdbc.sql(
            """
            update team_member
            set password_hash = :hash,
              status = case status when 'Invited' then 'Active' else status end
            where workspace_id = :workspace
            and email_key = :emailKey
            and status not in ('Inactive', 'Deleted')
            returning id, email, name, phone_number, role, status
            """)
        .param("workspace", workspace.value())
        .param("emailKey", Member.fold(email))
        .param("hash", hash)
        .query((row, n) -> MemberStore.member(row))
        .optional();
  }

  /// Whether somebody else could sign in as an administrator.
  public boolean hasOtherAdministrator(WorkspaceId workspace, String memberId) {
    return jdbc.sql(
            """
            select exists (
              select
              from team_member
              where workspace_id = :workspace
              and id <> :member
              and role = 'ADMIN'
              and status in ('Active', 'On Leave', 'Working')
              and password_hash is not null)
            """)
        .param("workspace", workspace.value())
        .param("member", memberId)
        .query(Boolean.class)
        .single();
  }
}
