package io.leadline.api.sync.team;

import static io.leadline.api.Expected.assertRefused;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.team.MemberStatus;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeStateTest {
  private static final String ASSIGNED = "\"assignee\": \"asha@example.com\"";

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Team team = new Team(workspace);

  @ParameterizedTest
  @ValueSource(strings = {"Active", "Inactive", "On Leave", "Working"})
  void settlesWhetherAMemberIsAtWork(String state) {
    team.with("Asha", "Asha@example.com", MemberStatus.INVITED);

    var answer = team.changeState(" ASHA@example.com ", state);

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo("{\"email\": \"Asha@example.com\", \"status\": \"%s\"}".formatted(state));
    assertThat(team.read("asha@example.com").text("status")).isEqualTo(state);
  }

  @Test
  void anInactiveMemberCannotBeGivenLeadsUntilItIsActiveAgain() {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE);

    team.changeState("asha@example.com", "Inactive");
    var whileInactive = workspace.receiptOf(Requests.leadWithFields(ASSIGNED));
    team.changeState("asha@example.com", "Active");
    var afterwards = workspace.receiptOf(Requests.leadWithFields(ASSIGNED));

    assertThat(whileInactive.text("remarks.0.remark"))
        .isEqualTo("No active team member has this email");
    assertThat(afterwards.text("remarks")).isEqualTo("[]");
    assertThat(new TestLead(workspace, afterwards.text("lead_id")).field("assignee"))
        .isEqualTo("\"asha@example.com\"");
  }

  @Test
  void leadsAndTimelinesKeepAMemberThatIsDeleted() {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE);
    var lead = TestLead.captured(workspace, Requests.leadWithFields(ASSIGNED));

    team.without("asha@example.com");

    assertThat(lead.read().text("employeeid")).isEqualTo("asha@example.com");
    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "LEAD_ASSIGNMENT", "assignedto": "asha@example.com", "previous": ""},
              {"type": "LEAD_CREATED"}
            ]
            """);
    assertThat(workspace.receiptOf(Requests.leadWithFields(ASSIGNED)).text("remarks.0.remark"))
        .isEqualTo("No active team member has this email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"active\"",
        "\"ON LEAVE\"",
        "\"On  Leave\"",
        "\" Active\"",
        "\"Invited\"",
        "\"Deleted\"",
        "\"\"",
        "null",
        "1",
        "[\"Active\"]"
      })
  void refusesAnyOtherState(String state) {
    team.with("Asha", "asha@example.com", MemberStatus.WORKING);

    assertStateRefused(
        team.changeState("{\"state\": %s, \"email\": \"asha@example.com\"}".formatted(state)));

    assertThat(team.read("asha@example.com").text("status")).isEqualTo("Working");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "", "{\"email\": \"asha@example.com\"}"})
  void refusesABodyWithoutAState(String body) {
    assertStateRefused(team.changeState(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"asha\"", "\"\"", "null", "7", "{}", "\"a\\u0000@example.com\""})
  void refusesWhatIsNoAddress(String email) {
    assertRefused(
        team.changeState("{\"state\": \"Active\", \"email\": %s}".formatted(email)),
        400,
        "BAD_REQUEST",
        "Invalid email format");
  }

  @Test
  void refusesABodyThatIsNoObject() {
    assertRefused(
        team.changeState("[\"Active\"]"), 400, "BAD_REQUEST", "The body must be a JSON object.");
  }

  @Test
  void refusesAMemberThatIsUnknownDeletedOrOfAnotherWorkspace() {
    var others = new Team(Server.shared().newWorkspace());
    others.with("Zoe", "zoe@example.com", MemberStatus.ACTIVE);
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE).without("asha@example.com");

    assertNotFound(team.changeState("nobody@example.com", "Active"));
    assertNotFound(team.changeState("asha@example.com", "Active"));
    assertNotFound(team.changeState("zoe@example.com", "Inactive"));

    assertThat(others.read("zoe@example.com").text("status")).isEqualTo("Active");
    assertThat(team.read("asha@example.com?includeDeleted=true").text("status"))
        .isEqualTo("Deleted");
  }

  @Test
  void keepsTheLastAdministrator() {
    team.add(Team.ASHA_WITH_PASSWORD.replace("CALLER", "ADMIN"));

    assertRefused(
        team.changeState("asha@example.com", "Inactive"),
        400,
        "BAD_REQUEST",
        "The last administrator cannot be switched off: there must be another one first.");

    assertThat(team.read("asha@example.com").text("status")).isEqualTo("Active");
    assertThat(team.changeState("asha@example.com", "On Leave").status()).isEqualTo(200);
  }

  private static void assertStateRefused(Answer answer) {
    assertRefused(
        answer, 400, "BAD_REQUEST", "State should be one of Active, Inactive, On Leave, Working");
  }

  private static void assertNotFound(Answer answer) {
    assertRefused(answer, 404, "TEAM_MEMBER_NOT_FOUND", "Team member not found");
  }
}
