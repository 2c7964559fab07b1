package io.leadline.api.sync.team;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.sync.team.Team.member;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.team.MemberStatus;
import io.leadline.testing.Server;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMembersTest {
  private final Team team = new Team(Server.shared().newWorkspace());

  @Test
  void listsTheMembersByName() {
    team.with("ravi", "ravi@example.com", MemberStatus.INVITED)
        .with("Asha", "asha@example.com", MemberStatus.ON_LEAVE)
        .with("Zoe", "zoe@example.com", MemberStatus.INACTIVE);

    var answer = team.list("");

    assertThat(answer.status()).isEqualTo(200);
    assertThatJson(answer.body())
        .isEqualTo(
            "{\"data\": [%s, %s, %s], \"total_count\": 3, \"skip\": 0, \"limit\": 10}"
                .formatted(
                    member("Asha", "asha@example.com", "On Leave"),
                    member("ravi", "ravi@example.com", "Invited"),
                    member("Zoe", "zoe@example.com", "Inactive")));
  }

  @Test
  void aTeamOfNobodyIsAnEmptyList() {
    assertThatJson(team.list("").body())
        .isEqualTo("{\"data\": [], \"total_count\": 0, \"skip\": 0, \"limit\": 10}");
  }

  @Test
  void listsDeletedMembersOnlyWhenTheyAreAskedFor() {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE)
        .with("Ravi", "ravi@example.com", MemberStatus.ACTIVE)
        .without("asha@example.com");

    assertThatJson(team.list("").body())
        .isEqualTo(
            "{\"data\": [%s], \"total_count\": 1, \"skip\": 0, \"limit\": 10}"
                .formatted(member("Ravi", "ravi@example.com", "Active")));
    assertThatJson(team.list("?includeDeleted=true").body())
        .isEqualTo(
            "{\"data\": [%s, %s], \"total_count\": 2, \"skip\": 0, \"limit\": 10}"
                .formatted(
                    member("Asha", "asha@example.com", "Deleted"),
                    member("Ravi", "ravi@example.com", "Active")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false", "TRUE", "1", "yes", "true,true"})
  void onlyTrueIsTrue(String includeDeleted) {
    team.with("Asha", "asha@example.com", MemberStatus.ACTIVE).without("asha@example.com");

    assertThat(team.list("?includeDeleted=" + includeDeleted).text("total_count")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=1, 0, 1, A",
    "?skip=2, 2, 10, C D",
    "?skip=1&limit=2, 1, 2, B C",
    "?skip=4&limit=10, 4, 10, ''",
    "?skip=2147483647&limit=10, 2147483647, 10, ''",
    "?skip=&limit=, 0, 10, A B C D"
  })
  void listsAPart(String query, int skip, int limit, String names) {
    team.with("B", "b@example.com", MemberStatus.ACTIVE)
        .with("A", "a@example.com", MemberStatus.ACTIVE)
        .with("D", "d@example.com", MemberStatus.ACTIVE)
        .with("C", "c@example.com", MemberStatus.ACTIVE);

    var answer = team.list(query);

    assertThatJson(answer.body())
        .isEqualTo(
            "{\"data\": [%s], \"total_count\": 4, \"skip\": %d, \"limit\": %d}"
                .formatted(members(names), skip, limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "100", "-1", "ten", "1.5", "99999999999"})
  void refusesALimitThatIsOutOfRange(String limit) {
    assertRefused(
        team.list("?limit=" + limit), 400, "BAD_REQUEST", "Limit should be between 1 and 10");
  }

  @Test
  void refusesToSkipLessThanNothing() {
    assertRefused(
        team.list("?skip=-1"), 400, "BAD_REQUEST", "Skip should be between 0 and 2147483647");
  }

  @Test
  void showsNobodyOfAnotherWorkspace() {
    new Team(Server.shared().newWorkspace()).with("Asha", "asha@example.com", MemberStatus.ACTIVE);

    assertThat(team.list("?includeDeleted=true").text("total_count")).isEqualTo("0");
  }

  /// The members of these names, whose addresses begin with them.
  private static String members(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(name -> member(name, name.toLowerCase(Locale.ROOT) + "@example.com", "Active"))
        .collect(Collectors.joining(","));
  }
}
