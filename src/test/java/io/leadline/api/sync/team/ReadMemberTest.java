package io.leadline.api.sync.team;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.sync.team.Team.member;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.team.MemberStatus;
import io.leadline.testing.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMemberTest {
  private final Team team = new Team(Server.shared().newWorkspace());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asha+sales@example.com",
        "asha+sales%40example.com",
        "asha%2Bsales%40example%2Ecom",
        "ASHA+Sales@EXAMPLE.com",
        "%20asha+sales@example.com%20"
      })
  void readsAMemberByAnySpellingOfTheAddress(String email) {
    team.with("Asha", "Asha+Sales@example.com", MemberStatus.WORKING);

    var answer = team.read(email);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body()).isEqualTo(member("Asha", "Asha+Sales@example.com", "Working"));
  }

  @Test
  void showsWhatTheRoleIsCalled() {
    team.add(Team.ASHA);

    assertThatJson(team.read("asha@example.com").body())
        .isEqualTo(
            """
            {
              "name": "Asha Rao", "email": "asha@example.com", "status": "Invited", "phone_number": "919999999999",
              "manager_name": null, "manager_email": null, "permission_template_name": "CALLER", "license": null
            }
            """);
  }

  @Test
  void readsADeletedMemberOnlyWhenItIsAskedFor() {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE).without("asha@example.com");

    assertNotFound("asha@example.com");
    assertNotFound("asha@example.com?includeDeleted=yes");
    assertThatJson(team.read("asha@example.com?includeDeleted=true").body())
        .isEqualTo(member("Asha", "asha@example.com", "Deleted"));
  }

  @Test
  void findsNobodyOfAnotherWorkspace() {
    new Team(Server.shared().newWorkspace()).with("Asha", "asha@example.com", MemberStatus.ACTIVE);

    assertNotFound("asha@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asha",
        "asha@",
        "@example.com",
        "asha@example",
        "a%20b@example.com",
        "%20",
        "a;b"
      })
  void refusesWhatIsNoAddress(String email) {
    assertRefused(team.read(email), 400, "BAD_REQUEST", "Invalid email format");
  }

  private void assertNotFound(String email) {
    assertRefused(team.read(email), 404, "TEAM_MEMBER_NOT_FOUND", "Team member not found");
  }
}
