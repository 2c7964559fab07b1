package io.leadline.account;

import io.leadline.access.SessionStore;
import io.leadline.account.MemberChange.Done;
import io.leadline.account.MemberChange.LastAdministrator;
import io.leadline.account.MemberChange.Oneself;
import io.leadline.definition.TeamEditor;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/// Whether members are at work, switched off, or gone; by rules that leave somebody who can
/// administer the workspace.
@Component
public class MemberStates {
  private static final String A_PROGRAM = "";

  private final TeamChange change;
  private final TeamEditor editor;
  private final MemberStore members;
  private final AccountLinks links;
  private final SessionStore sessions;

  MemberStates(
      TeamChange change,
      TeamEditor editor,
      MemberStore members,
      AccountLinks links,
      SessionStore sessions) {
    this.change = change;
    this.editor = editor;
    this.members = members;
    this.links = links;
    this.sessions = sessions;
  }

  /// Keeps a member out until it is switched on again, and ends its sessions.
  public MemberChange switchOff(WorkspaceId workspace, Member by, String memberId) {
    return by.id().equals(memberId)
        ? new Oneself()
        : change.of(
            workspace,
            memberId,
            member -> give(workspace, by.email(), member, MemberStatus.INACTIVE));
  }

  /// Lets a member in again that was switched off; as an invited one when it has no password.
  public MemberChange switchOn(WorkspaceId workspace, Member by, String memberId) {
    return change.of(
        workspace,
        memberId,
        member ->
            member.status() == MemberStatus.INACTIVE
                ? give(workspace, by.email(), member, statusOnReturn(workspace, member))
                : new Done(member));
  }

  /// Settles for a program whether a member is at work.
  public MemberChange change(WorkspaceId workspace, String email, MemberStatus status) {
    return change.ofAddress(workspace, email, member -> give(workspace, A_PROGRAM, member, status));
  }

  /// Takes a member out of the team, and ends its sessions. Name and address stay for what it did.
  public MemberChange delete(WorkspaceId workspace, Member by, String memberId) {
    return by.id().equals(memberId)
        ? new Oneself()
        : change.of(workspace, memberId, member -> delete(workspace, by.email(), member));
  }

  /// Signs a member out everywhere.
  public MemberChange endSessions(WorkspaceId workspace, Member by, String memberId) {
    return change.of(
        workspace,
        memberId,
        member -> {
          int ended = sessions.endAll(workspace, memberId, null);
          if (ended > 0) {
            change.write(workspace, by.email(), member, "signed out everywhere");
          }
          return new Done(member);
        });
  }

  private MemberChange delete(WorkspaceId workspace, String by, Member member) {
    if (change.isLastAdministrator(workspace, member)) {
      return new LastAdministrator();
    }
    editor.delete(workspace, member.email());
    keepOut(workspace, member);
    change.write(workspace, by, member, "deleted");
    return new Done(members.find(workspace, member.id()).orElseThrow());
  }

  private MemberChange give(WorkspaceId workspace, String by, Member member, MemberStatus status) {
    if (!status.isActive() && change.isLastAdministrator(workspace, member)) {
      return new LastAdministrator();
    }
    var changed = editor.setStatus(workspace, member.email(), status).orElseThrow();
    if (status == MemberStatus.INACTIVE) {
      keepOut(workspace, changed);
    }
    if (status != member.status()) {
      var what = "status from %s to %s".formatted(member.status().label(), status.label());
      change.write(workspace, by, changed, by.isEmpty() ? what + ", by the Sync API" : what);
    }
    return new Done(changed);
  }

  private MemberStatus statusOnReturn(WorkspaceId workspace, Member member) {
    return members.findPasswordHash(workspace, member.email()).isPresent()
        ? MemberStatus.ACTIVE
        : MemberStatus.INVITED;
  }

  private void keepOut(WorkspaceId workspace, Member member) {
    links.remove(workspace, member);
    sessions.endAll(workspace, member.id(), null);
  }
}
