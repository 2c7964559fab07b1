package io.leadline.dashboard.settings.schema;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.leadline.action.ActionIcon;
import io.leadline.action.NewCustomAction;
import io.leadline.dashboard.Icons;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The pages of lead fields and custom actions, beside the main journey.
class SchemaPagesTest {
  private static final String FIELDS = "/dashboard/settings/lead-fields";
  private static final String ACTIONS = "/dashboard/settings/custom-actions";
  private static final List<String> PAGES =
      List.of(
          FIELDS,
          FIELDS + "/add-field",
          FIELDS + "/city",
          FIELDS + "/phone",
          FIELDS + "/contact_source",
          ACTIONS,
          ACTIONS + "/new",
          ACTIONS + "/1001",
          ACTIONS + "/1001/fields/add-field",
          ACTIONS + "/1001/fields/outcome");

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void canBeUsedByAllOnAPhone() {
    try (var window = Window.onPhone(server).as(admin)) {
      for (var path : PAGES) {
        window.open(path).assertUsableByAll();
      }
    }
  }

  @Test
  void areForAdministratorsAlone() {
    for (var role : Role.values()) {
      var person = Person.of(workspace, role);
      for (var path : PAGES) {
        assertThat(person.get(path).status())
            .as("%s %s", role, path)
            .isEqualTo(role == Role.ADMIN ? 200 : 403);
      }
      if (role != Role.ADMIN) {
        assertThat(person.submit(FIELDS + "/add-field", Map.of("label", "X")).status())
            .isEqualTo(403);
      }
    }
    assertThat(admin.forge(FIELDS + "/add-field", Map.of("label", "X")).status()).isEqualTo(403);
    assertThat(definitions().leadFields().find("x")).isEmpty();
  }

  @Test
  void areNotFoundForWhatIsNotThere() {
    var other = server.newWorkspace();
    server
        .part(DefinitionEditor.class)
        .addCustomAction(
            other.id(), new NewCustomAction(null, "T", "", "", 0, false, List.of()), "");

    assertThat(admin.get(ACTIONS + "/1003").status()).isEqualTo(404);
    assertThat(admin.get(ACTIONS + "/1003/fields/add-field").status()).isEqualTo(404);
    assertThat(admin.get(ACTIONS + "/1001/fields/nothing").status()).isEqualTo(404);
    assertThat(admin.get(FIELDS + "/City").status()).isEqualTo(404);
    assertThat(admin.submit(FIELDS + "/nothing/retire", Map.of()).status()).isEqualTo(404);
    assertThat(admin.submit(FIELDS + "/nothing/up", Map.of()).status()).isEqualTo(404);
    assertThat(admin.get(FIELDS + "/up/down/sideways").status()).isEqualTo(404);
  }

  @Test
  void aFieldIsAddedMovedRetiredAndRestored() {
    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open(FIELDS).page();
      window.assertUsableByAll();
      page.getByText("Add a field").click();
      page.getByLabel("Label").fill("Plot size");
      assertThat(page.getByLabel("API name")).hasValue("plot_size");
      page.getByLabel("API name").fill("plot");
      page.getByLabel("Label").fill("Plot size (m²)");
      page.getByLabel("Type").selectOption(new SelectOption().setLabel("Tags: any of its options"));
      page.getByLabel("Options").fill("Small\nLarge");
      button(page, "Add the field").click();

      var moveUp = page.getByLabel("Move Plot size (m²) up");
      moveUp.press("Enter");
      assertThat(page.locator("tbody tr").nth(-2)).containsText("plot");
      assertThat(moveUp).isFocused();
      assertThat(definitions().leadFields().find("plot").orElseThrow().options().labels())
          .containsExactly("Small", "Large");

      page.getByText("Plot size (m²)").click();
      assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("Options (2)")))
          .hasAttribute("href", FIELDS + "/plot/options");
      page.getByLabel("Copy the API name").click();
      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("plot");
      button(page, "Retire the field").click();
      window.assertUsableByAll();
      button(page, "Retire").click();
      assertThat(page.locator(".alert-warning")).containsText("This field is retired");
      window.assertUsableByAll();
      page.getByText("Lead Fields").and(page.locator("main p a span")).click();
      page.getByText("Retired fields: 1").click();
      window.assertUsableByAll();
      page.getByText("Plot size (m²)").click();
      button(page, "Restore the field").click();
      assertThat(page.locator(".alert-warning")).hasCount(0);
      assertThat(definitions().leadFields().retired()).isEmpty();
    }
  }

  @Test
  void aFormKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
    try (var window = Window.onLaptop(server).as(admin).expect(422)) {
      var page = window.open(FIELDS + "/add-field").page();
      page.getByLabel("Label").fill("Second phone");
      assertThat(page.getByLabel("API name")).hasValue("second_phone");
      page.getByLabel("API name").fill("Phone");
      page.getByLabel("Options").fill("A\na");
      page.getByLabel("Description").fill("For <b>emergencies</b>");
      page.getByLabel("Greatest length").fill("many");
      page.getByLabel("Lock after creation").check();
      button(page, "Add the field").click();

      assertThat(page.locator("#maxLength-error"))
          .hasText("Give a whole number from 1 to 100,000, or nothing for no limit.");
      assertThat(page.locator("#options-error"))
          .hasText(
              "Only dropdowns and tags have options. Options must differ in more than upper and lower case.");
      assertThat(page.getByLabel("Label")).hasValue("Second phone");
      assertThat(page.getByLabel("API name")).hasValue("Phone");
      assertThat(page.getByLabel("Options")).hasValue("A\na");
      assertThat(page.getByLabel("Description")).hasValue("For <b>emergencies</b>");
      assertThat(page.getByLabel("Greatest length")).hasValue("many");
      assertThat(page.getByLabel("Lock after creation")).isChecked();
      window.assertUsableByAll();

      window.expect(422);
      page.getByLabel("Greatest length").fill("20");
      page.getByLabel("Options").fill("");
      button(page, "Add the field").click();
      assertThat(page.locator("#apiName-error"))
          .hasText("Another field has this API name: choose another one.");
    }
  }

  @Test
  void aCustomActionKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
    var form =
        Map.of("name", "document collected", "score", "ten", "description", "D", "icon", "no");

    var answer = admin.submit(ACTIONS + "/1001", form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"score-error\"", "id=\"icon-error\"", "value=\"ten\"", ">D</textarea>");
    var taken =
        admin.submit(
            ACTIONS + "/1001", Map.of("name", "document collected", "score", "10", "icon", ""));
    assertThat(taken.body()).contains("Another custom action has this name");
    assertThat(definitions().customActions().get(1001)).extracting("name").isEqualTo("Site Visit");
  }

  @Test
  void aStandardFieldCanBeRelabelledAndKeepsItsType() {
    var changed = admin.submit(FIELDS + "/email", Map.of("label", "Mail", "type", "text"));
    assertThat(changed.status()).isEqualTo(422);
    assertThat(admin.submit(FIELDS + "/email", Map.of("label", "Mail")).status()).isEqualTo(302);
    assertThat(admin.submit(FIELDS + "/phone/retire", Map.of()).status()).isEqualTo(422);

    var email = definitions().leadFields().find("email").orElseThrow();
    assertThat(email.label()).isEqualTo("Mail");
    assertThat(email.type()).isEqualTo(FieldType.EMAIL);
    assertThat(admin.get(FIELDS + "/email").body()).doesNotContain("name=\"type\"", "Retire the");
  }

  @Test
  void movesAFieldWithoutScriptsToo() {
    var answer = admin.submit(FIELDS + "/city/up", Map.of());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo(FIELDS);
    assertThat(definitions().leadFields().fields().keySet()).endsWith("city", "opted_in");
  }

  @Test
  void namesAreShownAndNeverRun() {
    var script = "<script>alert(1)</script>";
    var image = "\"><img src=x onerror=alert(2)>";
    var fields =
        List.of(
            NewField.of("a", script, FieldType.DROPDOWN).withOptions(script, image),
            NewField.of("b", image, FieldType.TAGS).withOptions("</pre>" + script, "'" + image));
    server
        .part(DefinitionEditor.class)
        .addCustomAction(
            workspace.id(), new NewCustomAction(null, script, image, script, 0, true, fields), "");
    admin.submit(ACTIONS + "/new", Map.of("name", image, "description", script, "score", "1"));
    admin.submit(FIELDS + "/add-field", Map.of("label", script, "type", "text", "apiName", "c"));
    admin.submit(FIELDS + "/add-field", Map.of("label", image, "type", "text", "apiName", "d"));
    admin.submit(FIELDS + "/d/retire", Map.of());
    assertThat(definitions().customActions().get(1004)).extracting("name").isEqualTo(image);

    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.page();
      for (var path :
          List.of(
              ACTIONS,
              ACTIONS + "/1003",
              ACTIONS + "/1003/fields/a",
              ACTIONS + "/1003/fields/b",
              ACTIONS + "/1003/fields/add-field",
              ACTIONS + "/1004",
              FIELDS,
              FIELDS + "/c",
              FIELDS + "/d")) {
        window.open(path);
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.locator("main script")).hasCount(0);
        window.assertUsableByAll();
      }
      window.open(ACTIONS + "/1003");
      assertThat(page.locator("#async-json")).containsText(script);
      assertThat(page.locator("h1")).hasText(script);
    }
  }

  @Test
  void everyIconThatIsOfferedHasAPicture() {
    assertThat(server.part(Icons.class).names()).containsAll(ActionIcon.NAMES);
  }

  private Definitions definitions() {
    return server.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
