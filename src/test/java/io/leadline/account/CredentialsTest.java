package io.leadline.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.Session;
import io.leadline.access.SessionStore;
import io.leadline.account.Invitation.Invited;
import io.leadline.account.LinkIssue.Issued;
import io.leadline.account.LinkState.Expired;
import io.leadline.account.LinkState.Unknown;
import io.leadline.account.LinkState.Used;
import io.leadline.account.PasswordChoice.Chosen;
import io.leadline.account.PasswordChoice.NoLonger;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditedChange;
import io.leadline.platform.database.Column;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class CredentialsTest {
  private static final String ASHA = "asha@example.com";
  private static final String NEW = "battery staple";

  private final Credentials credentials = Parts.shared().part(Credentials.class);
  private final Team team = Parts.shared().part(Team.class);
  private final AccountLinks links = Parts.shared().part(AccountLinks.class);
  private final SessionStore sessions = Parts.shared().part(SessionStore.class);
  private final Workplace place = Workplace.create();
  private final Member admin = place.withAdministrator("admin@example.com");

  @Test
  void whoIsInvitedJoinsByChoosingAPassword() {
    var link = invite();

    var choice = credentials.choose(link, NEW);

    assertThat(choice).isEqualTo(new Chosen(place.id(), place.member(ASHA)));
    assertThat(place.member(ASHA).status()).isEqualTo(MemberStatus.ACTIVE);
    assertThat(place.isPassword(ASHA, NEW)).isTrue();
    assertThat(place.audited().getFirst()).isEqualTo(deed("joined the team, and chose a password"));
  }

  @Test
  void aLinkWorksOnce() {
    var link = invite();
    credentials.choose(link, NEW);

    var again = credentials.choose(link, "something else");

    assertThat(again).isEqualTo(new NoLonger(new Used(LinkPurpose.INVITATION)));
    assertThat(links.look(link)).isEqualTo(new Used(LinkPurpose.INVITATION));
    assertThat(links.open(place.id())).isEmpty();
    assertThat(place.isPassword(ASHA, NEW)).isTrue();
  }

  @Test
  void ofTwoAtOnceOneChooses() throws Exception {
    var link = invite();

    var choices = Together.run(2, thread -> credentials.choose(link, NEW + thread));

    assertThat(choices).filteredOn(Chosen.class::isInstance).hasSize(1);
    assertThat(choices).contains(new NoLonger(new Used(LinkPurpose.INVITATION)));
  }

  @Test
  void theOldPasswordWorksUntilTheNewOneIsChosen() {
    place.with(ASHA, Role.CALLER, MemberStatus.ON_LEAVE, Workplace.PASSWORD);
    var link = issue();
    boolean before = place.isPassword(ASHA, Workplace.PASSWORD);

    credentials.choose(link, NEW);

    assertThat(before).isTrue();
    assertThat(place.isPassword(ASHA, Workplace.PASSWORD)).isFalse();
    assertThat(place.isPassword(ASHA, NEW)).isTrue();
    assertThat(place.member(ASHA).status()).isEqualTo(MemberStatus.ON_LEAVE);
    assertThat(place.audited().getFirst()).isEqualTo(deed("chose a new password by a link"));
  }

  @Test
  void aLinkWorksUntilItsTimeIsOver() {
    var link = invite();
    // The clock of these tests stands still: the link is made older instead.
    Parts.shared()
        .part(JdbcClient.class)
        .sql("update account_link set expires_at = :now where workspace_id = :workspace")
        .param("workspace", place.id().value())
        .param("now", Column.time(Parts.NOW))
        .update();

    assertThat(links.look(link)).isEqualTo(new Expired(LinkPurpose.INVITATION));
    assertThat(credentials.choose(link, NEW))
        .isEqualTo(new NoLonger(new Expired(LinkPurpose.INVITATION)));
    assertThat(place.member(ASHA).status()).isEqualTo(MemberStatus.INVITED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0123456789abcdef01234567", "\0", "../../x"})
  void whatIsNoLinkIsUnknown(String text) {
    assertThat(links.look(text)).isEqualTo(new Unknown());
    assertThat(credentials.choose(text, NEW)).isEqualTo(new NoLonger(new Unknown()));
  }

  @Test
  void theSecretOfALinkIsThatOfOneWorkspace() {
    var secret = invite().substring(24);

    assertThat(links.look(Workplace.create().id().value() + secret)).isEqualTo(new Unknown());
  }

  @Test
  void whoKnowsThePasswordChangesItAndStaysSignedInAlone() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);
    var session = signIn(asha);
    signIn(asha);

    var changed = credentials.change(session, asha, Workplace.PASSWORD, NEW);

    assertThat(changed).isEqualTo(PasswordChange.CHANGED);
    assertThat(place.isPassword(ASHA, NEW)).isTrue();
    assertThat(sessions.all(place.id(), asha.id())).containsExactly(session);
    assertThat(place.audited()).containsExactly(deed("changed the password"));
  }

  @Test
  void whoDoesNotKnowThePasswordChangesNothing() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);
    var session = signIn(asha);
    signIn(asha);

    var changed = credentials.change(session, asha, "wrong horse", NEW);

    assertThat(changed).isEqualTo(PasswordChange.WRONG_PASSWORD);
    assertThat(place.isPassword(ASHA, Workplace.PASSWORD)).isTrue();
    assertThat(sessions.all(place.id(), asha.id())).hasSize(2);
    assertThat(place.audited()).isEmpty();
  }

  @Test
  void whoChoosesAPasswordByALinkIsSignedOutEverywhere() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);
    signIn(asha);
    var link = issue();
    var before = sessions.all(place.id(), asha.id());

    credentials.choose(link, NEW);

    assertThat(before).hasSize(1);
    assertThat(sessions.all(place.id(), asha.id())).isEmpty();
  }

  private Session signIn(Member member) {
    var key = sessions.start(place.id(), member.id(), "Test", "127.0.0.1");
    return sessions.find(key).orElseThrow();
  }

  private String invite() {
    return ((Invited) team.invite(place.id(), admin, asha())).link().token().text();
  }

  private String issue() {
    return ((Issued) team.issueLink(place.id(), admin, place.member(ASHA).id()))
        .link()
        .token()
        .text();
  }

  private static NewMember asha() {
    return new NewMember(ASHA, "Asha Rao", "", Role.CALLER, MemberStatus.INVITED);
  }

  private static AuditedChange deed(String what) {
    return new AuditedChange(AuditArea.ACCOUNT, ASHA, "Account of asha@example.com", what);
  }
}
