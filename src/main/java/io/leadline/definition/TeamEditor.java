package io.leadline.definition;

import io.leadline.team.Member;
import io.leadline.team.MemberDetails;
import io.leadline.team.MemberEditStore;
import io.leadline.team.MemberStatus;
import io.leadline.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Changes those who are in a team, as [DefinitionEditor] does it. The rules of a team, such as
/// that somebody administers it, are for the callers to keep.
@Component
public class TeamEditor {
  private final MemberEditStore members;
  private final DefinitionChange change;

  TeamEditor(MemberEditStore members, DefinitionChange change) {
    this.members = members;
    this.change = change;
  }

  /// Settles whether a member is at work.
  ///
  /// @return the member as it is now; nothing when nobody has the address, or who had it is deleted
  public Optional<Member> setStatus(WorkspaceId workspace, String email, MemberStatus status) {
    return change.call(workspace, () -> members.setStatus(workspace, email, status));
  }

  /// Gives a member another name, phone number and role.
  ///
  /// @return the member as it is now; nothing when nobody has the address, or who had it is deleted
  public Optional<Member> setDetails(WorkspaceId workspace, String email, MemberDetails details) {
    return change.call(workspace, () -> members.setDetails(workspace, email, details));
  }

  /// Gives a member another password, and makes who was invited active.
  ///
  /// @param hash from [io.leadline.team.Passwords]
  /// @return the member as it is now; nothing when nobody has the address, or who has it was
  ///   switched off or deleted
  public Optional<Member> setPassword(WorkspaceId workspace, String email, String hash) {
    return change.call(workspace, () -> members.setPassword(workspace, email, hash));
  }

  /// Takes a member out of the team. The address stays taken, and stands where it stood: on leads
  /// and timelines.
  ///
  /// @throws IllegalArgumentException when there is no such member
  public void delete(WorkspaceId workspace, String email) {
    change.run(workspace, () -> members.delete(workspace, email));
  }
}
