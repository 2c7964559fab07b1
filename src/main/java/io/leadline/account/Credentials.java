package io.leadline.account;

import io.leadline.access.Session;
import io.leadline.access.SessionStore;
import io.leadline.account.LinkState.Open;
import io.leadline.account.LinkState.Unknown;
import io.leadline.account.PasswordChoice.Chosen;
import io.leadline.account.PasswordChoice.NoLonger;
import io.leadline.definition.TeamEditor;
import io.leadline.team.Member;
import io.leadline.team.MemberStore;
import io.leadline.team.Passwords;
import io.leadline.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How members choose passwords of their own. Whoever calls has asked [Passwords#isAcceptable].
@Component
public class Credentials {
  private final TeamChange change;
  private final AccountLinks links;
  private final MemberStore members;
  private final TeamEditor editor;
  private final Passwords passwords;
  private final SessionStore sessions;

  Credentials(
      TeamChange change,
      AccountLinks links,
      MemberStore members,
      TeamEditor editor,
      Passwords passwords,
      SessionStore sessions) {
    this.change = change;
    this.links = links;
    this.members = members;
    this.editor = editor;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /// Gives the member of a link a password, uses the link up, and ends all sessions of the member.
  ///
  /// @param link the text of the link
  public PasswordChoice choose(String link, String password) {
    return switch (links.look(link)) {
      // Hashing is slow on purpose: nobody should wait for a lock meanwhile.
      case Open open -> choose(open, link, passwords.hash(password));
      case LinkState state -> new NoLonger(state);
    };
  }

  /// Changes the password of a member who knows the one that there is, and ends all other sessions
  /// of the member.
  ///
  /// @param session by which the member asks for it
  public PasswordChange change(Session session, Member member, String current, String chosen) {
    var workspace = session.workspace();
    boolean knows =
        members
            .findPasswordHash(workspace, member.email())
            .filter(hash -> passwords.matches(current, hash))
            .isPresent();
    if (!knows) {
      return PasswordChange.WRONG_PASSWORD;
    }
    var hash = passwords.hash(chosen);
    change.call(
        workspace,
        () -> {
          sessions.endAll(workspace, member.id(), session.id());
          return give(workspace, member, hash, "changed the password");
        });
    return PasswordChange.CHANGED;
  }

  private PasswordChoice choose(Open open, String link, String hash) {
    var workspace = open.workspace().id();
    return change.call(
        workspace,
        () -> {
          if (!links.use(open.token())) {
            return new NoLonger(links.look(link));
          }
          sessions.endAll(workspace, open.member().id(), null);
          return give(workspace, open.member(), hash, deed(open.purpose()))
              .<PasswordChoice>map(member -> new Chosen(workspace, member))
              .orElseGet(() -> new NoLonger(new Unknown()));
        });
  }

  private Optional<Member> give(WorkspaceId workspace, Member member, String hash, String deed) {
    var changed = editor.setPassword(workspace, member.email(), hash);
    changed.ifPresent(it -> change.writeOfOneself(workspace, it, deed));
    return changed;
  }

  private static String deed(LinkPurpose purpose) {
    return switch (purpose) {
      case INVITATION -> "joined the team, and chose a password";
      case PASSWORD_RESET -> "chose a new password by a link";
    };
  }
}
