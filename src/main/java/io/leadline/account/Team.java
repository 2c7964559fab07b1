package io.leadline.account;

import io.leadline.account.Invitation.AddressTaken;
import io.leadline.account.Invitation.Invited;
import io.leadline.account.LinkIssue.Issued;
import io.leadline.account.LinkIssue.NotPossible;
import io.leadline.account.MemberChange.Done;
import io.leadline.account.MemberChange.LastAdministrator;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.TeamEditor;
import io.leadline.team.Member;
import io.leadline.team.MemberDetails;
import io.leadline.team.MemberStore;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who joins a team, and as what.
@Component
public class Team {
  private final TeamChange change;
  private final DefinitionEditor definitions;
  private final TeamEditor editor;
  private final MemberStore members;
  private final AccountLinks links;

  Team(
      TeamChange change,
      DefinitionEditor definitions,
      TeamEditor editor,
      MemberStore members,
      AccountLinks links) {
    this.change = change;
    this.definitions = definitions;
    this.editor = editor;
    this.members = members;
    this.links = links;
  }

  /// Adds somebody to the team, who joins it by the link.
  ///
  /// @param member whose status is that of an invited one
  public Invitation invite(WorkspaceId workspace, Member by, NewMember member) {
    return change.call(
        workspace,
        () -> {
          boolean added = definitions.addMember(workspace, member, null);
          var there = members.findByEmail(workspace, member.email()).orElseThrow();
          if (!added) {
            return new AddressTaken(there);
          }
          change.write(workspace, by.email(), there, "invited as " + there.role());
          return new Invited(links.issue(workspace, there));
        });
  }

  /// Makes a link by which a member can choose a password; the one before it works no longer. The
  /// password that there is stays until another one is chosen.
  public LinkIssue issueLink(WorkspaceId workspace, Member by, String memberId) {
    return change.call(
        workspace,
        () ->
            members
                .find(workspace, memberId)
                .filter(AccountLinks::mayChoose)
                .<LinkIssue>map(member -> issue(workspace, by, member))
                .orElseGet(NotPossible::new));
  }

  /// Gives a member another name, phone number and role.
  public MemberChange changeDetails(
      WorkspaceId workspace, Member by, String memberId, MemberDetails details) {
    return change.of(
        workspace,
        memberId,
        member -> {
          if (details.role() != Role.ADMIN && change.isLastAdministrator(workspace, member)) {
            return new LastAdministrator();
          }
          var changed = editor.setDetails(workspace, member.email(), details).orElseThrow();
          differences(member, changed)
              .forEach(what -> change.write(workspace, by.email(), changed, what));
          return new Done(changed);
        });
  }

  private Issued issue(WorkspaceId workspace, Member by, Member member) {
    var link = links.issue(workspace, member);
    var what =
        switch (link.purpose()) {
          case INVITATION -> "invited again, by a new link";
          case PASSWORD_RESET -> "given a link to choose a password";
        };
    change.write(workspace, by.email(), member, what);
    return new Issued(link);
  }

  private static List<String> differences(Member before, Member after) {
    var found = new ArrayList<String>();
    if (!before.name().equals(after.name())) {
      found.add("name from %s to %s".formatted(before.name(), after.name()));
    }
    if (!before.phoneNumber().equals(after.phoneNumber())) {
      found.add("another phone number");
    }
    if (before.role() != after.role()) {
      found.add("role from %s to %s".formatted(before.role(), after.role()));
    }
    return found;
  }
}
