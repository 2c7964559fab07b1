package io.leadline.dashboard.leads;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who sees which leads in the table, and who may change them, by plain HTTP.
class LeadsAccessTest {
  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();

  @ParameterizedTest
  @CsvSource({"ADMIN,true", "MANAGER,true", "MARKETING_USER,true", "CALLER,false"})
  void showsAllLeadsToAllButCallers(Role role, boolean seesAll) {
    var person = Person.of(workspace, role);
    lead("919999999991", "Mine Own", person.email());
    lead("919999999992", "Some Other", "");

    var page = person.get("/dashboard/leads").body();

    assertThat(page).contains("Mine Own");
    assertThat(page.contains("Some Other")).isEqualTo(seesAll);
    assertThat(page).contains(seesAll ? "2 leads" : "1 lead<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=some",
        "?q=9999999992",
        "?owner=-",
        "?owner=other%40example.com",
        "?status=Fresh",
        "?sort=name",
        "?sort=-modified_on",
        "?last=true",
        "?action=LEAD_CREATED",
        "?from=2020-01-01&to=2099-12-31",
        "?after=ffffffffffffffffffffffff.0"
      })
  void showsCallersNothingOfOthersHoweverTheyFilter(String query) {
    var caller = Person.of(workspace, Role.CALLER);
    var other = Person.of(workspace, Role.CALLER, "other@example.com", "Other");
    lead("919999999991", "Mine Own", caller.email());
    lead("919999999992", "Some Other", other.email());
    lead("919999999993", "Some Nobody", "");

    var page = caller.get("/dashboard/leads" + query);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("Some Other").doesNotContain("Some Nobody");
  }

  @Test
  void letsCallersChangeNoLeadOfOthers() {
    var caller = Person.of(workspace, Role.CALLER);
    var mine = lead("919999999991", "Mine", caller.email());
    var theirs = lead("919999999992", "Theirs", "");

    var answer =
        caller.submit(
            "/dashboard/leads/bulk/run",
            Stream.of(
                Map.entry("what", "status:Contacted"),
                Map.entry("which", "selected"),
                Map.entry("total", "2"),
                Map.entry("lead", mine),
                Map.entry("lead", theirs)));
    caller.submit(
        "/dashboard/leads/bulk/run",
        Map.of("what", "status:Contacted", "which", "all", "total", "2"));

    assertThat(answer.body()).contains("Changed: 1").contains("no longer there for you: 1");
    assertThat(status(mine)).isEqualTo("Contacted");
    assertThat(status(theirs)).isEqualTo("Fresh");
  }

  @Test
  void letsMarketingUsersOnlyLook() {
    var person = Person.of(workspace, Role.MARKETING_USER);
    var id = lead("919999999991", "Jane", "");
    var change = Map.of("what", "status:Won", "which", "selected", "lead", id, "total", "1");

    assertThat(person.get("/dashboard/leads").body())
        .doesNotContain("With many leads")
        .doesNotContain("New lead");
    assertThat(person.get("/dashboard/leads/new").status()).isEqualTo(403);
    assertThat(person.submit("/dashboard/leads/new", Map.of("fields.phone", "1")).status())
        .isEqualTo(403);
    assertThat(person.submit("/dashboard/leads/bulk", change).status()).isEqualTo(403);
    assertThat(person.submit("/dashboard/leads/bulk/run", change).status()).isEqualTo(403);
    assertThat(status(id)).isEqualTo("Fresh");
  }

  @Test
  void changesNothingThatNoPageAskedFor() {
    var person = Person.of(workspace, Role.ADMIN);
    var id = lead("919999999991", "Jane", "");

    var answer =
        person.forge(
            "/dashboard/leads/bulk/run",
            Map.of("what", "status:Won", "which", "selected", "lead", id, "total", "1"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(status(id)).isEqualTo("Fresh");
  }

  @Test
  void givesCallersTheLeadsThatTheyCreate() {
    var caller = Person.of(workspace, Role.CALLER);

    var answer =
        caller.submit(
            "/dashboard/leads/new",
            Map.of("fields.phone", "+919999999995", "fields.assignee", "other@example.com"));

    assertThat(answer.status()).isEqualTo(302);
    var id = answer.header("Location").replaceAll(".*/", "");
    assertThat(workspace.get("/lead/" + id).body()).contains(caller.email());
    assertThat(workspace.get("/lead/" + id + "?includeActions=true").body())
        .containsPattern("LEAD_CREATED[^}]*\"employeeid\":\"" + caller.email());
  }

  @Test
  void linksALeadThatExistsOnlyToThoseWhoMaySeeIt() {
    var id = lead("919999999991", "Jane", "");
    var sent = Map.of("fields.phone", "+919999999991", "fields.name", "Typed <b>Name</b>");

    var forManager = Person.of(workspace, Role.MANAGER).submit("/dashboard/leads/new", sent);
    var forCaller = Person.of(workspace, Role.CALLER).submit("/dashboard/leads/new", sent);

    assertThat(forManager.status()).isEqualTo(422);
    assertThat(forManager.body())
        .contains("/dashboard/leads/" + id)
        .contains("Typed &lt;b&gt;Name");
    assertThat(forCaller.status()).isEqualTo(422);
    assertThat(forCaller.body()).contains("already").doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=%00%27%22%5C%26%7C%3A*",
        "?q=%F0%9F%91%8B%20%E0%A4%A8%E0%A4%AE",
        "?sort=-&col=&col=nope&status=",
        "?after=x&before=y",
        "?after=ffffffffffffffffffffffff.99999999999999999&sort=modified_on",
        "?before=000000000000000000000000.-99999999999999999&sort=modified_on",
        "?from=yesterday&to=9999-12-31&acted_to=9999-12-31",
        "?f.interests=Villa&all.interests=on&f.none=x",
        "?action=nothing&by=nobody%40example.com",
        "?status=%00"
      })
  void answersAddressesThatMakeNoSense(String query) {
    var manager = Person.of(workspace, Role.MANAGER);
    lead("919999999991", "Jane", "");

    assertThat(manager.get("/dashboard/leads" + query).status()).isEqualTo(200);
  }

  private String lead(String phone, String name, String owner) {
    var answer =
        workspace.post(
            "/lead",
            "{ \"fields\": { \"phone\": \"%s\", \"name\": \"%s\", \"assignee\": \"%s\" } }"
                .formatted(phone, name, owner));
    return answer.text("lead_id");
  }

  private String status(String id) {
    return workspace
        .get("/lead/" + id)
        .body()
        .replaceAll("(?s).*\"status\":\"([A-Za-z ]+)\".*", "$1");
  }
}
