package io.leadline.dashboard.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.TestLead;
import io.leadline.definition.DefinitionEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.json.JsonWriter;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadPageTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final Person manager = Person.of(workspace, Role.MANAGER);
  private final Person caller = Person.of(workspace, Role.CALLER);
  private final Person marketing = Person.of(workspace, Role.MARKETING_USER);

  private final TestLead lead =
      TestLead.created(
          workspace, "{\"fields\":{\"phone\":\"919999999999\",\"name\":\"Jane Doe\"}}");

  @Test
  void showsEachRoleTheLeadsThatItMaySee() {
    var own = owned(caller);

    for (var role : List.of(Role.ADMIN, Role.MANAGER, Role.MARKETING_USER)) {
      var person = Person.of(workspace, role);
      assertThat(person.get(path(lead)).status()).as(role.name()).isEqualTo(200);
      assertThat(person.get(path(own)).status()).as(role.name()).isEqualTo(200);
    }
    assertThat(caller.get(path(own)).status()).isEqualTo(200);
    assertThat(caller.get(path(lead)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/fields/city", "/fields/city/value"})
  void hidesALeadThatIsNotTheCallersByAnyAddress(String rest) {
    var hidden = caller.get(path(lead) + rest);
    var absent = caller.get("/dashboard/leads/000000000000000000000000" + rest);

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(absent.status()).isEqualTo(404);
    assertThat(hidden.body()).doesNotContain("Jane", "99999 99999");
  }

  @Test
  void letsNobodyChangeALeadThatTheyMayNotSeeOrOnlySee() {
    var city = Map.of("fields.city", "Pune");

    assertThat(caller.submit(path(lead) + "/fields/city", city).status()).isEqualTo(404);
    assertThat(marketing.submit(path(lead) + "/fields/city", city).status()).isEqualTo(403);
    assertThat(marketing.get(path(lead) + "/fields/city").status()).isEqualTo(403);
    assertThat(manager.forge(path(lead) + "/fields/city", city).status()).isEqualTo(403);
    assertThat(lead.read().body()).doesNotContain("Pune");
  }

  @Test
  void offersNoChangesToThoseWhoMayOnlySee() {
    assertThat(manager.get(path(lead)).body()).contains("Edit City");
    assertThat(marketing.get(path(lead)).body()).doesNotContain("Edit ").contains("Jane Doe");
  }

  @Test
  void hidesTheLeadsOfOtherWorkspaces() {
    var elsewhere = Person.of(Server.shared().newWorkspace(), Role.ADMIN);

    assertThat(elsewhere.get(path(lead)).status()).isEqualTo(404);
    assertThat(
            elsewhere.submit(path(lead) + "/fields/city", Map.of("fields.city", "Pune")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "000000000000000000000000", "00000000000000000000000G"})
  void answersForALeadThatIsNoneWithAPageOfTheDashboard(String id) {
    var answer = manager.get("/dashboard/leads/" + id);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("<html", "To the dashboard");
  }

  @Test
  void changesAFieldWithoutScript() {
    var form = manager.get(path(lead) + "/fields/city");
    var saved = manager.submit(path(lead) + "/fields/city", Map.of("fields.city", " Pune "));

    assertThat(form.body()).contains("<html", "name=\"fields.city\"", "Change City");
    assertThat(saved.status()).isEqualTo(302);
    assertThat(saved.header("Location")).endsWith(path(lead) + "#field-city");
    assertThat(lead.field("city")).isEqualTo("\"Pune\"");
  }

  @Test
  void keepsWhatWasTypedBesideTheErrorWithoutScript() {
    var answer = manager.submit(path(lead) + "/fields/email", Map.of("fields.email", "jane@<b>"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "<html", "value=\"jane@&lt;b&gt;\"", "id=\"fields-email-error\">Email is invalid<")
        .doesNotContain("<b>");
  }

  @Test
  void answersAPartOfThePageWithTheRowAndTheHead() {
    var answer =
        manager.submitPart(path(lead) + "/fields/name", Map.of("fields.name", "Asha <script>"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContain("<html", "<script>")
        .contains("id=\"field-name\"", "id=\"lead-head\"", "Asha &lt;script&gt;");
  }

  @Test
  void saysWhoChangedTheStatusAndTheOwnerOnTheTimeline() {
    manager.submit(path(lead) + "/fields/status", Map.of("fields.status", "Contacted"));
    manager.submit(path(lead) + "/fields/assignee", Map.of("fields.assignee", caller.email()));

    assertThat(lead.timeline())
        .startsWith(
            """
            [{"type":"LEAD_ASSIGNMENT","assignedto":"%s","previous":""},\
            {"type":"STATUS_CHANGE","from":"Fresh","to":"Contacted"}\
            """
                .formatted(caller.email()));
    assertThat(lead.searchActions("{\"type\":\"STATUS_CHANGE\"}").text("data.0.employeeid"))
        .isEqualTo(manager.email());
  }

  @Test
  void leavesTheTimelineAloneWhenNothingChanges() {
    var before = JsonWriter.write(lead.read().json());

    manager.submit(path(lead) + "/fields/status", Map.of("fields.status", "Fresh"));
    manager.submit(path(lead) + "/fields/city", Map.of("fields.city", ""));

    assertThat(JsonWriter.write(lead.read().json())).isEqualTo(before);
  }

  @Test
  void asksWhyALeadIsLost() {
    var unsaid =
        manager.submit(
            path(lead) + "/fields/status",
            Map.of("fields.status", "Lost", "fields.lost_reason", ""));
    var said =
        manager.submit(
            path(lead) + "/fields/status",
            Map.of("fields.status", "Lost", "fields.lost_reason", "No Need"));

    assertThat(unsaid.status()).isEqualTo(422);
    assertThat(unsaid.body()).contains("Say why the lead was lost");
    assertThat(said.status()).isEqualTo(302);
    assertThat(lead.timeline())
        .startsWith(
            "[{\"type\":\"STATUS_CHANGE\",\"from\":\"Fresh\",\"to\":\"Lost\","
                + "\"lost_reason\":\"No Need\"}");
  }

  @Test
  void forgetsWhyALeadWasLostThatIsLostNoMore() {
    lead.update("{\"fields\":{\"status\":\"Lost\",\"lost_reason\":\"No Need\"}}");

    manager.submit(
        path(lead) + "/fields/status",
        Map.of("fields.status", "Fresh", "fields.lost_reason", "No Need"));

    assertThat(lead.read().body()).contains("\"status\":\"Fresh\"").doesNotContain("No Need");
  }

  @Test
  void takesNoStatusAway() {
    var answer = manager.submit(path(lead) + "/fields/status", Map.of("fields.status", ""));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("A lead always has a status");
  }

  @Test
  void takesOnlyOptionsThatTheDropdownHasAndNewTags() {
    var dropdown =
        manager.submit(
            path(lead) + "/fields/contact_source", Map.of("fields.contact_source", "Radio"));
    var tags = manager.submit(path(lead) + "/fields/interests", Map.of("fields.interests", "Plot"));

    assertThat(dropdown.status()).isEqualTo(422);
    assertThat(dropdown.body()).contains("Choose one of the list");
    assertThat(tags.status()).isEqualTo(302);
    assertThat(lead.field("interests")).isEqualTo("[\"Plot\"]");
    assertThat(workspace.get("/custom-fields").body()).contains("Plot").doesNotContain("Radio");
  }

  @Test
  void neverChangesWhatTellsLeadsApart() {
    var page = manager.get(path(lead)).body();
    var answer =
        manager.submit(path(lead) + "/fields/phone", Map.of("fields.phone", "918888888888"));

    assertThat(page).doesNotContain("Edit Phone").contains("Tells this lead apart");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(lead.field("phone")).isEqualTo("\"919999999999\"");
  }

  @Test
  void setsAFieldThatIsLockedOnceAndNeverAgain() {
    var editor = workspace.server().part(DefinitionEditor.class);
    editor.addLeadField(
        workspace.id(),
        new NewField("campaign", "Campaign", "", FieldType.TEXT, true, List.of(), false, null));
    var path = path(lead) + "/fields/campaign";

    var first = manager.submit(path, Map.of("fields.campaign", "Spring"));
    var second = manager.submit(path, Map.of("fields.campaign", "Autumn"));

    assertThat(first.status()).isEqualTo(302);
    assertThat(second.status()).isEqualTo(403);
    assertThat(lead.field("campaign")).isEqualTo("\"Spring\"");
    assertThat(manager.get(path(lead)).body())
        .doesNotContain("Edit Campaign")
        .contains("Was set once");
  }

  @Test
  void changesNothingButTheFieldOfTheAddress() {
    manager.submit(
        path(lead) + "/fields/city",
        Map.of("fields.city", "Pune", "fields.name", "Other", "fields.phone", "918888888888"));

    assertThat(lead.field("name")).isEqualTo("\"Jane Doe\"");
    assertThat(lead.field("phone")).isEqualTo("\"919999999999\"");
    assertThat(lead.field("city")).isEqualTo("\"Pune\"");
  }

  @Test
  void knowsNoFieldThatIsNotDefined() {
    for (var name : List.of("nothing", "created_on", "score")) {
      assertThat(manager.get(path(lead) + "/fields/" + name).status()).isEqualTo(404);
      assertThat(
              manager
                  .submit(path(lead) + "/fields/" + name, Map.of("fields." + name, "1"))
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void sendsACallerBackToTheLeadsWhoGivesOneAway() {
    var own = owned(caller);

    var answer =
        caller.submitPart(
            path(own) + "/fields/assignee", Map.of("fields.assignee", manager.email()));

    assertThat(answer.header("HX-Redirect")).isEqualTo("/dashboard/leads");
    assertThat(caller.get(path(own)).status()).isEqualTo(404);
  }

  private TestLead owned(Person person) {
    return TestLead.created(
        workspace,
        "{\"fields\":{\"phone\":\"918888888888\",\"assignee\":\"%s\"}}".formatted(person.email()));
  }

  private static String path(TestLead lead) {
    return "/dashboard/leads/" + lead.id();
  }
}
