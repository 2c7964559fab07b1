package io.leadline.api.sync.team;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.sync.team.Team.ASHA;
import static io.leadline.api.sync.team.Team.ASHA_WITH_PASSWORD;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.Requests;
import io.leadline.api.TestLead;
import io.leadline.team.MemberStatus;
import io.leadline.team.MemberStore;
import io.leadline.team.Passwords;
import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.Together;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddMemberTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Team team = new Team(workspace);

  @Test
  void invitesAMemberWithoutAPassword() {
    var answer = team.add(ASHA);

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "name": "Asha Rao", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER",
              "status": "INVITED"
            }
            """);
    assertThat(team.read("asha@example.com").text("status")).isEqualTo("Invited");
    assertThat(members().findPasswordHash(workspace.id(), "asha@example.com")).isEmpty();
  }

  @Test
  void aMemberWithAPasswordIsActive() {
    var answer = team.add(ASHA_WITH_PASSWORD);

    assertThat(answer.status()).isEqualTo(201);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "name": "Asha Rao", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER",
              "status": "Active"
            }
            """);
    var hash = members().findPasswordHash(workspace.id(), "asha@example.com").orElseThrow();
    assertThat(workspace.server().part(Passwords.class).matches("correct horse", hash)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void aBlankPasswordIsNone(String password) {
    var answer = team.add(ASHA.replace("}", ", \"password\": %s}".formatted(password)));

    assertThat(answer.text("status")).isEqualTo("INVITED");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 200})
  void takesTheShortestPasswordAndTheLongest(int length) {
    var password = "\u20ac".repeat(length);

    var answer = team.add(ASHA_WITH_PASSWORD.replace("correct horse", password));

    assertThat(answer.text("status")).isEqualTo("Active");
  }

  @Test
  void trimsNameAndAddressAndPassesOverOtherKeys() {
    var answer =
        team.add(
            """
            {
              "name": " Asha Rao ", "email": " Asha@Example.com ", "phone_number": "919999999999",
              "role": "ADMIN", "password": null, "manager_email": "admin@example.com"
            }
            """);

    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "name": "Asha Rao", "email": "Asha@Example.com", "phone_number": "919999999999", "role": "ADMIN",
              "status": "INVITED"
            }
            """);
  }

  @Test
  void anActiveMemberCanBeGivenLeadsAtOnceAndAnInvitedOneCannot() {
    team.add(ASHA_WITH_PASSWORD);
    team.add(ASHA.replace("asha@", "ravi@"));

    var asha = workspace.receiptOf(Requests.leadWithFields("\"assignee\": \"ASHA@example.com\""));
    var ravi = workspace.receiptOf(Requests.leadWithFields("\"assignee\": \"ravi@example.com\""));

    assertThat(asha.text("remarks")).isEqualTo("[]");
    assertThat(ravi.text("remarks.0.remark")).isEqualTo("No active team member has this email");
    assertThat(new TestLead(workspace, ravi.text("lead_id")).read().text("employeeid"))
        .isEqualTo("asha@example.com");
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    assertThatJson(team.add("{}").body())
        .isEqualTo(
            """
            {
              "error": {
                "code": "BAD_REQUEST", "message": "Validation failed",
                "details": [
                  {"field": "name", "message": "name is required"},
                  {"field": "email", "message": "email is required"},
                  {"field": "phone_number", "message": "phone_number is required"},
                  {"field": "role", "message": "role is required"}
                ]
              }
            }
            """);
    assertThat(team.add("").body()).isEqualTo(team.add("{}").body());
    assertThat(
            team.add("{\"name\": \"\", \"email\": null, \"phone_number\": \"\", \"role\": null}")
                .body())
        .isEqualTo(team.add("{}").body());
  }

  @Test
  void namesEveryFieldThatIsNotValid() {
    var answer =
        team.add(
            """
            {
              "name": "  ", "email": "asha@example", "phone_number": "+91 99999-99999", "role": "Caller",
              "password": "2 short"
            }
            """);

    assertThat(answer.status()).isEqualTo(400);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "error": {
                "code": "BAD_REQUEST", "message": "Validation failed",
                "details": [
                  {"field": "name", "message": "name must be a string of 1 to 200 characters"},
                  {"field": "email", "message": "Invalid email format"},
                  {"field": "phone_number", "message": "Invalid phone_number format"},
                  {"field": "role", "message": "role should be one of ADMIN, MANAGER, CALLER, MARKETING_USER"},
                  {"field": "password", "message": "password must be a string of 8 to 200 characters"}
                ]
              }
            }
            """);
    assertThat(team.list("").text("total_count")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"+919999999999\"",
        "\"91 9999999999\"",
        "\"91-9999999999\"",
        "\" 919999999999\"",
        "\"09999999999\"",
        "\"123456\"",
        "\"1234567890123456\"",
        "\"\u0967\u0968\u0969\u096a\u096b\u096c\u096d\"",
        "\"phone\"",
        "919999999999",
        "[\"919999999999\"]"
      })
  void refusesAPhoneNumberThatIsNotDigitsWithTheCountryCode(String phoneNumber) {
    var answer = team.add(ASHA.replace("\"919999999999\"", phoneNumber));

    assertInvalid(answer, "phone_number", "Invalid phone_number format");
  }

  @Test
  void refusesANameThatIsTooLongOrCannotBeStored() {
    for (var name : new String[] {"x".repeat(201), "a\\u0000b", "\\ud83d"}) {
      assertInvalid(
          team.add(ASHA.replace("Asha Rao", name)),
          "name",
          "name must be a string of 1 to 200 characters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud83d12345678\"", "\"12345678\\u0000\"", "12345678", "{}", "true"})
  void refusesAPasswordThatCannotBeOne(String password) {
    var answer = team.add(ASHA_WITH_PASSWORD.replace("\"correct horse\"", password));

    assertInvalid(answer, "password", "password must be a string of 8 to 200 characters");
  }

  @Test
  void refusesAPasswordThatIsTooLong() {
    var answer = team.add(ASHA_WITH_PASSWORD.replace("correct horse", "x".repeat(201)));

    assertInvalid(answer, "password", "password must be a string of 8 to 200 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"asha@example.com\"", "null"})
  void refusesABodyThatIsNoObject(String body) {
    assertRefused(team.add(body), 400, "BAD_REQUEST", "The body must be a JSON object.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha@example.com", "ASHA@Example.com", " asha@example.com "})
  void refusesAnAddressThatIsTaken(String email) {
    team.add(ASHA);

    assertTaken(team.add(ASHA.replace("asha@example.com", email)));

    assertThat(team.list("").text("total_count")).isEqualTo("1");
  }

  @Test
  void refusesTheAddressOfADeletedMember() {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE).without("asha@example.com");

    assertTaken(team.add(ASHA));
  }

  @Test
  void anAddressIsFreeInAnotherWorkspace() {
    new Team(Server.shared().newWorkspace()).add(ASHA);

    assertThat(team.add(ASHA).status()).isEqualTo(201);
  }

  @Test
  void oneOfManyWhoAddTheSameAddressAtOnceSucceeds() throws Exception {
    var answers =
        Together.run(
            8, thread -> team.add(thread % 2 == 0 ? ASHA : ASHA.replace("asha@", "ASHA@")));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    answers.stream().filter(answer -> answer.status() == 409).forEach(AddMemberTest::assertTaken);
    assertThat(team.list("").text("total_count")).isEqualTo("1");
  }

  @Test
  void membersThatAreAddedAtOnceAreAllThere() throws Exception {
    var answers = Together.run(8, thread -> team.add(ASHA.replace("asha@", "asha" + thread + "@")));

    assertThat(answers)
        .extracting(Answer::status)
        .isEqualTo(Collections.nCopies(answers.size(), 201));
    assertThat(team.list("").text("total_count")).isEqualTo("8");
  }

  private MemberStore members() {
    return workspace.server().part(MemberStore.class);
  }

  private static void assertInvalid(Answer answer, String field, String message) {
    assertThat(answer.status()).isEqualTo(400);
    assertThatJson(answer.body())
        .isEqualTo(
            """
            {
              "error": {
                "code": "BAD_REQUEST", "message": "Validation failed",
                "details": [{"field": "%s", "message": "%s"}]
              }
            }
            """
                .formatted(field, message));
  }

  private static void assertTaken(Answer answer) {
    assertRefused(
        answer, 409, "TEAM_MEMBER_ALREADY_EXISTS", "A team member with this email already exists.");
  }
}
