package io.leadline.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.account.Invitation.AddressTaken;
import io.leadline.account.Invitation.Invited;
import io.leadline.account.LinkIssue.Issued;
import io.leadline.account.LinkIssue.NotPossible;
import io.leadline.account.LinkState.Open;
import io.leadline.account.LinkState.Unknown;
import io.leadline.account.MemberChange.Done;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditedChange;
import io.leadline.team.Member;
import io.leadline.team.MemberDetails;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TeamTest {
  private static final String ADMIN = "admin@example.com";
  private static final String ASHA = "asha@example.com";

  private final Team team = Parts.shared().part(Team.class);
  private final AccountLinks links = Parts.shared().part(AccountLinks.class);
  private final Workplace place = Workplace.create();
  private final Member admin = place.withAdministrator(ADMIN);

  @Test
  void whoIsInvitedIsInTheTeamAndCanJoinForAWeek() {
    var link = invite("Asha Rao", ASHA);

    var asha = place.member(ASHA);
    assertThat(asha)
        .isEqualTo(new Member(asha.id(), ASHA, "Asha Rao", "", Role.CALLER, MemberStatus.INVITED));
    assertThat(link.purpose()).isEqualTo(LinkPurpose.INVITATION);
    assertThat(link.expiresAt()).isEqualTo(Parts.NOW.plus(Duration.ofDays(7)));
    assertThat(link.path()).isEqualTo("/dashboard/invitation/" + link.token().text());
    assertThat(links.look(link.token().text())).isInstanceOf(Open.class);
    assertThat(links.open(place.id())).containsOnlyKeys(asha.id());
    assertThat(place.audited()).containsExactly(change("invited as CALLER"));
  }

  @Test
  void anAddressIsInvitedOnce() {
    var first = invite("Asha Rao", ASHA);

    var again = team.invite(place.id(), admin, newMember("Another", " ASHA@example.com"));

    assertThat(again).isEqualTo(new AddressTaken(place.member(ASHA)));
    assertThat(place.member(ASHA).name()).isEqualTo("Asha Rao");
    assertThat(links.look(first.token().text())).isInstanceOf(Open.class);
    assertThat(place.audited()).hasSize(1);
  }

  @Test
  void aNewLinkReplacesTheOld() {
    var first = invite("Asha Rao", ASHA);

    var second = issue(first.member());

    assertThat(second.purpose()).isEqualTo(LinkPurpose.INVITATION);
    assertThat(links.look(first.token().text())).isEqualTo(new Unknown());
    assertThat(links.look(second.token().text())).isInstanceOf(Open.class);
    assertThat(place.audited())
        .containsExactly(change("invited again, by a new link"), change("invited as CALLER"));
  }

  @Test
  void whoHasJoinedIsGivenADayToChooseAnotherPassword() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);

    var link = issue(asha);

    assertThat(link.purpose()).isEqualTo(LinkPurpose.PASSWORD_RESET);
    assertThat(link.expiresAt()).isEqualTo(Parts.NOW.plus(Duration.ofHours(24)));
    assertThat(link.path()).isEqualTo("/dashboard/password/" + link.token().text());
    assertThat(place.isPassword(ASHA, Workplace.PASSWORD)).isTrue();
    assertThat(place.audited()).containsExactly(change("given a link to choose a password"));
  }

  @Test
  void whoIsSwitchedOffOrUnknownIsGivenNoLink() {
    var off = place.with(ASHA, Role.CALLER, MemberStatus.INACTIVE, Workplace.PASSWORD);

    assertThat(team.issueLink(place.id(), admin, off.id())).isEqualTo(new NotPossible());
    assertThat(team.issueLink(place.id(), admin, "0".repeat(24))).isEqualTo(new NotPossible());

    assertThat(links.open(place.id())).isEmpty();
  }

  @Test
  void linksAreGuardedLikePasswords() {
    var link = invite("Asha Rao", ASHA);

    var stored = storedRow();

    assertThat(link.token().text()).matches("[0-9a-f]{24}[A-Za-z0-9_-]{43}");
    assertThat(link.toString()).doesNotContain(link.token().secret()).doesNotContain(ASHA);
    assertThat(stored).contains(link.token().hash()).doesNotContain(link.token().secret());
  }

  @Test
  void changesOfAMemberAreWrittenDownOneByOne() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, null);

    var changed =
        team.changeDetails(
            place.id(), admin, asha.id(), new MemberDetails("Asha Rao", "", Role.MANAGER));

    var expected = new Member(asha.id(), ASHA, "Asha Rao", "", Role.MANAGER, MemberStatus.ACTIVE);
    assertThat(changed).isEqualTo(new Done(expected));
    assertThat(place.member(ASHA)).isEqualTo(expected);
    assertThat(place.audited())
        .containsExactly(
            change("role from CALLER to MANAGER"),
            change("another phone number"),
            change("name from Somebody to Asha Rao"));
  }

  private String storedRow() {
    return Parts.shared()
        .part(JdbcClient.class)
        .sql("select account_link::text from account_link where workspace_id = :workspace")
        .param("workspace", place.id().value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private IssuedLink invite(String name, String email) {
    return ((Invited) team.invite(place.id(), admin, newMember(name, email))).link();
  }

  private IssuedLink issue(Member member) {
    return ((Issued) team.issueLink(place.id(), admin, member.id())).link();
  }

  private static NewMember newMember(String name, String email) {
    return new NewMember(email, name, "", Role.CALLER, MemberStatus.INVITED);
  }

  private static AuditedChange change(String what) {
    return new AuditedChange(AuditArea.TEAM, ADMIN, "Team member asha@example.com", what);
  }
}
