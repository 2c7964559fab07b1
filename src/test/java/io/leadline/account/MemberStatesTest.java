package io.leadline.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.access.SessionStore;
import io.leadline.account.LinkIssue.Issued;
import io.leadline.account.MemberChange.Done;
import io.leadline.account.MemberChange.LastAdministrator;
import io.leadline.account.MemberChange.NotFound;
import io.leadline.account.MemberChange.Oneself;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditedChange;
import io.leadline.team.Member;
import io.leadline.team.MemberDetails;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.testing.Together;
import org.junit.jupiter.api.Test;

class MemberStatesTest {
  private static final String ADMIN = "admin@example.com";
  private static final String ASHA = "asha@example.com";

  private final MemberStates states = Parts.shared().part(MemberStates.class);
  private final Team team = Parts.shared().part(Team.class);
  private final AccountLinks links = Parts.shared().part(AccountLinks.class);
  private final Workplace place = Workplace.create();
  private final Member admin = place.withAdministrator(ADMIN);

  @Test
  void whoIsSwitchedOffComesBackAsBefore() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);

    var off = states.switchOff(place.id(), admin, asha.id());
    var statusWhileOff = place.member(ASHA).status();
    var on = states.switchOn(place.id(), admin, asha.id());

    assertThat(off).isInstanceOf(Done.class);
    assertThat(statusWhileOff).isEqualTo(MemberStatus.INACTIVE);
    assertThat(on).isEqualTo(new Done(asha));
    assertThat(place.member(ASHA)).isEqualTo(asha);
    assertThat(place.audited())
        .containsExactly(
            change("status from Inactive to Active"), change("status from Active to Inactive"));
  }

  @Test
  void whoHasNoPasswordComesBackInvited() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.INACTIVE, null);

    states.switchOn(place.id(), admin, asha.id());

    assertThat(place.member(ASHA).status()).isEqualTo(MemberStatus.INVITED);
  }

  @Test
  void whoIsOnLeaveStaysSoWhenSwitchedOn() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ON_LEAVE, Workplace.PASSWORD);

    assertThat(states.switchOn(place.id(), admin, asha.id())).isEqualTo(new Done(asha));

    assertThat(place.audited()).isEmpty();
  }

  @Test
  void aDeletedMemberIsGoneForGood() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);

    states.delete(place.id(), admin, asha.id());

    assertThat(place.member(ASHA).status()).isEqualTo(MemberStatus.DELETED);
    assertThat(place.isPassword(ASHA, Workplace.PASSWORD)).isFalse();
    assertThat(states.delete(place.id(), admin, asha.id())).isEqualTo(new NotFound());
    assertThat(states.switchOn(place.id(), admin, asha.id())).isEqualTo(new NotFound());
    assertThat(states.switchOff(place.id(), admin, asha.id())).isEqualTo(new NotFound());
    assertThat(place.audited()).containsExactly(change("deleted"));
  }

  @Test
  void theLinkOfWhoIsSwitchedOffOrDeletedWorksNoLonger() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);
    var link = ((Issued) team.issueLink(place.id(), admin, asha.id())).link().token().text();

    states.switchOff(place.id(), admin, asha.id());
    var whileOff = links.look(link);
    states.switchOn(place.id(), admin, asha.id());

    assertThat(whileOff).isEqualTo(new LinkState.Unknown());
    assertThat(links.look(link)).isEqualTo(new LinkState.Unknown());
  }

  @Test
  void whoIsSwitchedOffDeletedOrSentOutHasNoSessionLeft() {
    var asha = place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, Workplace.PASSWORD);
    var sessions = Parts.shared().part(SessionStore.class);

    sessions.start(place.id(), asha.id(), "Test", "127.0.0.1");
    states.endSessions(place.id(), admin, asha.id());
    var afterEnd = sessions.all(place.id(), asha.id());
    sessions.start(place.id(), asha.id(), "Test", "127.0.0.1");
    states.change(place.id(), ASHA, MemberStatus.INACTIVE);
    var afterSwitch = sessions.all(place.id(), asha.id());
    sessions.start(place.id(), asha.id(), "Test", "127.0.0.1");
    states.delete(place.id(), admin, asha.id());

    assertThat(afterEnd).isEmpty();
    assertThat(afterSwitch).isEmpty();
    assertThat(sessions.all(place.id(), asha.id())).isEmpty();
    assertThat(place.audited()).contains(change("signed out everywhere"));
  }

  @Test
  void nobodySwitchesOffOrDeletesHimself() {
    place.withAdministrator("other@example.com");

    assertThat(states.switchOff(place.id(), admin, admin.id())).isEqualTo(new Oneself());
    assertThat(states.delete(place.id(), admin, admin.id())).isEqualTo(new Oneself());

    assertThat(place.member(ADMIN)).isEqualTo(admin);
    assertThat(place.audited()).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    var gone = place.withAdministrator("gone@example.com");
    place.with("off@example.com", Role.ADMIN, MemberStatus.INACTIVE, Workplace.PASSWORD);
    place.with("invited@example.com", Role.ADMIN, MemberStatus.INVITED, null);
    place.with("never@example.com", Role.ADMIN, MemberStatus.ACTIVE, null);
    states.delete(place.id(), admin, gone.id());
    var caller = new MemberDetails("Somebody", "", Role.CALLER);

    assertThat(states.switchOff(place.id(), gone, admin.id())).isEqualTo(new LastAdministrator());
    assertThat(states.delete(place.id(), gone, admin.id())).isEqualTo(new LastAdministrator());
    assertThat(states.change(place.id(), ADMIN, MemberStatus.INACTIVE))
        .isEqualTo(new LastAdministrator());
    assertThat(team.changeDetails(place.id(), admin, admin.id(), caller))
        .isEqualTo(new LastAdministrator());

    assertThat(place.member(ADMIN)).isEqualTo(admin);
  }

  @Test
  void anAdministratorOnLeaveCountsAsOne() {
    place.with("leave@example.com", Role.ADMIN, MemberStatus.ON_LEAVE, Workplace.PASSWORD);

    assertThat(states.change(place.id(), ADMIN, MemberStatus.INACTIVE)).isInstanceOf(Done.class);
  }

  @Test
  void ofTwoWhoSwitchEachOtherOffOneStays() throws Exception {
    var other = place.withAdministrator("other@example.com");

    var changes =
        Together.run(
            2,
            thread ->
                thread == 0
                    ? states.switchOff(place.id(), admin, other.id())
                    : states.switchOff(place.id(), other, admin.id()));

    assertThat(changes).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(changes).contains(new LastAdministrator());
  }

  @Test
  void aProgramsChangeIsWrittenDownAsSuch() {
    place.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, null);

    states.change(place.id(), ASHA, MemberStatus.ON_LEAVE);
    states.change(place.id(), ASHA, MemberStatus.ON_LEAVE);

    assertThat(place.audited())
        .containsExactly(
            new AuditedChange(
                AuditArea.TEAM,
                "",
                "Team member asha@example.com",
                "status from Active to On Leave, by the Sync API"));
  }

  @Test
  void membersOfOtherWorkspacesAreOutOfReach() {
    var elsewhere = Workplace.create();
    var asha = elsewhere.with(ASHA, Role.CALLER, MemberStatus.ACTIVE, null);

    assertThat(states.switchOff(place.id(), admin, asha.id())).isEqualTo(new NotFound());
    assertThat(states.delete(place.id(), admin, asha.id())).isEqualTo(new NotFound());
    assertThat(team.issueLink(place.id(), admin, asha.id())).isEqualTo(new LinkIssue.NotPossible());

    assertThat(elsewhere.member(ASHA)).isEqualTo(asha);
  }

  private static AuditedChange change(String what) {
    return new AuditedChange(AuditArea.TEAM, ADMIN, "Team member asha@example.com", what);
  }
}
