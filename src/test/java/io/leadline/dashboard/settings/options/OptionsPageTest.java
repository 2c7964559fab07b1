package io.leadline.dashboard.settings.options;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.api.Settings;
import io.leadline.definition.DefinitionCache;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOwner;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.team.Role;
import io.leadline.testing.ManyLeads;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsPageTest {
  private static final String PATH = "/dashboard/settings/lead-fields/origin/options";
  private static final String ACTION_PATH =
      "/dashboard/settings/custom-actions/1001/fields/outcome/options";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @BeforeEach
  void defineAField() {
    new Settings(workspace)
        .addLeadField(
            NewField.of("origin", "Origin", FieldType.DROPDOWN)
                .withOptions("Pune", "Mumbai", "Goa"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void renamesAnOptionAndShowsHowFarItHasCome(boolean onPhone) {
    ManyLeads.of(workspace).write(600, n -> "{\"origin\": \"Pune\"}");
    try (var window = window(onPhone)) {
      var page = window.open(PATH).page();
      window.assertUsableByAll();
      link(page, "Rename “Pune”").click();
      assertThat(page.getByText("600 leads have “Pune” now")).isVisible();
      window.assertUsableByAll();
      page.getByLabel("New label").fill("Poona");
      button(page, "Rename").click();

      assertThat(page.getByText("“Pune” became “Poona” in 600 leads.")).isVisible();
      assertThat(labels(page)).containsText(new String[] {"Poona", "Mumbai", "Goa"});
      assertThat(page.getByText("Also understood: Pune")).isVisible();
      window.assertUsableByAll();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mergesAnOptionIntoAnother(boolean onPhone) {
    ManyLeads.of(workspace).write(3, n -> "{\"origin\": \"Goa\"}");
    try (var window = window(onPhone).expect(422)) {
      var page = window.open(PATH).page();
      link(page, "Merge “Goa” into another option").click();
      button(page, "Merge").click();
      assertThat(page.getByRole(AriaRole.ALERT)).hasText("Choose the option that takes its place.");
      window.assertUsableByAll();
      page.getByLabel("Option that takes its place").selectOption("Mumbai");
      button(page, "Merge").click();

      assertThat(page.getByText("“Goa” became “Mumbai” in 3 leads.")).isVisible();
      assertThat(labels(page)).containsText(new String[] {"Pune", "Mumbai"});
    }
  }

  @Test
  void addsOrdersAndLocksOptions() {
    try (var window = window(false).expect(422)) {
      var page = window.open(PATH).page();
      page.getByLabel("A new option").fill("PUNE");
      button(page, "Add").click();
      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText("There is an option \"Pune\" already");
      assertThat(page.getByLabel("A new option")).hasValue("PUNE");
      window.assertUsableByAll();

      page.getByLabel("A new option").fill("Delhi");
      page.keyboard().press("Enter");
      assertThat(labels(page)).containsText(new String[] {"Pune", "Mumbai", "Goa", "Delhi"});
      button(page, "Move “Delhi” up").click();
      assertThat(labels(page)).containsText(new String[] {"Pune", "Mumbai", "Delhi", "Goa"});
      button(page, "Lock the options").click();
      assertThat(page.getByText("The options are locked")).isVisible();
      window.assertUsableByAll();
      button(page, "Unlock the options").click();
      assertThat(page.getByText("The options are open")).isVisible();
    }
  }

  @Test
  void marksWhatTheApiAddedAndSaysWhatToDoWhereThereIsNothing() {
    new Settings(workspace).addLeadField(NewField.of("area", "Area", FieldType.TAGS));
    try (var window = window(true)) {
      var page = window.open("/dashboard/settings/lead-fields/area/options").page();
      assertThat(page.getByText("There are no options yet")).isVisible();
      window.assertUsableByAll();

      workspace.capture("{\"fields\": {\"phone\": \"919999999999\", \"area\": [\"North\"]}}");
      page.reload();

      assertThat(labels(page)).containsText(new String[] {"North"});
      assertThat(page.getByText("Added by the API")).isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void changesOptionsOfACustomActionToo() {
    workspace.capture(
        """
        {"fields": {"phone": "919999999999"},
         "actions": [{"type": "ACTION_1001", "fields": {"outcome": "Interested"}}]}
        """);
    try (var window = window(false)) {
      var page = window.open(ACTION_PATH).page();
      link(page, "Rename “Interested”").click();
      assertThat(page.getByText("1 entries on timelines have “Interested” now")).isVisible();
      page.getByLabel("New label").fill("Keen");
      button(page, "Rename").click();

      assertThat(page.getByText("“Interested” became “Keen” in 1 entries on timelines."))
          .isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void aScriptInALabelIsNothingButText() {
    var script = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>[[${1+1}]]";
    try (var window = window(false)) {
      var page = window.open(PATH).page();
      page.getByLabel("A new option").fill(script);
      button(page, "Add").click();
      assertThat(labels(page).last()).containsText(script);
      link(page, "Rename “" + script + "”").click();
      assertThat(page.getByLabel("New label")).hasValue(script);
      window.open(PATH);
      link(page, "Merge “Goa” into another option").click();
      page.getByLabel("Option that takes its place").selectOption(script);
      button(page, "Merge").click();

      assertThat(page.getByText("“Goa” became “" + script + "” in 0 leads.")).isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void isForAdministratorsOnlyAndForFieldsThatHaveOptions() {
    for (var role : new Role[] {Role.MANAGER, Role.CALLER, Role.MARKETING_USER}) {
      var other = Person.of(workspace, role);
      assertThat(other.get(PATH).status()).isEqualTo(403);
      assertThat(other.submit(PATH, Map.of("label", "Delhi")).status()).isEqualTo(403);
      assertThat(
              other
                  .submit(PATH + "/" + option("Goa").id() + "/rename", Map.of("label", "x"))
                  .status())
          .isEqualTo(403);
    }
    assertThat(admin.forge(PATH, Map.of("label", "Delhi")).status()).isEqualTo(403);
    for (var unknown :
        new String[] {
          "/dashboard/settings/lead-fields/name/options",
          "/dashboard/settings/lead-fields/unknown/options",
          "/dashboard/settings/custom-actions/9999/fields/outcome/options",
          "/dashboard/settings/custom-actions/x/fields/outcome/options",
          PATH + "/000000000000000000000000/rename"
        }) {
      assertThat(admin.get(unknown).status()).as(unknown).isEqualTo(404);
    }
  }

  private Window window(boolean onPhone) {
    return (onPhone ? Window.onPhone(server) : Window.onLaptop(server)).as(admin);
  }

  private FieldOption option(String label) {
    return server
        .part(DefinitionCache.class)
        .find(workspace.id())
        .flatMap(it -> it.findSchema(FieldOwner.LEAD))
        .flatMap(schema -> schema.find("origin"))
        .flatMap(field -> field.options().findOption(label))
        .orElseThrow();
  }

  private static Locator labels(Page page) {
    return page.locator("#setting tbody tr td:first-child");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
