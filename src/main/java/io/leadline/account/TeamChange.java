package io.leadline.account;

import io.leadline.account.MemberChange.NotFound;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.team.Member;
import io.leadline.team.MemberEditStore;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.team.Role;
import io.leadline.workspace.WorkspaceId;
import io.leadline.workspace.WorkspaceStore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one form of a change to a team: a transaction with its entry in the audit. Changes in one
/// workspace wait for each other, so that two at once break no rule.
@Component
class TeamChange {
  private final TransactionTemplate transactions;
  private final WorkspaceStore workspaces;
  private final MemberStore members;
  private final MemberEditStore edits;
  private final AuditStore audit;

  TeamChange(
      TransactionTemplate transactions,
      WorkspaceStore workspaces,
      MemberStore members,
      MemberEditStore edits,
      AuditStore audit) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.members = members;
    this.edits = edits;
    this.audit = audit;
  }

  /// Makes a change, and answers with what it says.
  <T> T call(WorkspaceId workspace, Supplier<T> change) {
    return transactions.execute(transaction -> {
      workspaces.lock(workspace);
      return change.get();
    });
  }

  /// Changes a member that is there.
  MemberChange of(WorkspaceId workspace, String memberId, Function<Member, MemberChange> change) {
    return call(
        workspace,
        () ->
            members
                .find(workspace, memberId)
                .filter(TeamChange::isThere)
                .map(change)
                .orElseGet(NotFound::new));
  }

  /// Changes the member with this address, if it is there.
  MemberChange ofAddress(
      WorkspaceId workspace, String email, Function<Member, MemberChange> change) {
    return call(
        workspace,
        () ->
            members
                .findByEmail(workspace, email)
                .filter(TeamChange::isThere)
                .map(change)
                .orElseGet(NotFound::new));
  }

  /// Whether nobody could administer the workspace without this member: nobody else who is at work
  /// and has a password is an administrator.
  boolean isLastAdministrator(WorkspaceId workspace, Member member) {
    return member.role() == Role.ADMIN
        && member.status().isActive()
        && !edits.hasOtherAdministrator(workspace, member.id());
  }

  /// Writes down what was changed about a member.
  ///
  /// @param by the e-mail address of who changed it; empty for a program
  void write(WorkspaceId workspace, String by, Member member, String what) {
    audit.add(
        workspace, new AuditedChange(AuditArea.TEAM, by, "Team member " + member.email(), what));
  }

  /// Writes down what a member did to the account that is its own.
  void writeOfOneself(WorkspaceId workspace, Member member, String what) {
    audit.add(
        workspace,
        new AuditedChange(AuditArea.ACCOUNT, member.email(), "Account of " + member.email(), what));
  }

  private static boolean isThere(Member member) {
    return member.status() != MemberStatus.DELETED;
  }
}
