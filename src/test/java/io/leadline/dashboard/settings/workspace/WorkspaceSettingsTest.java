package io.leadline.dashboard.settings.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.definition.DefinitionCache;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import io.leadline.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceSettingsTest {
  private static final String PATH = "/dashboard/settings/workspace";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void settingsCountForTheNextRequest() {
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      page.getByLabel("Name").fill("Acme");
      page.getByLabel("Country").selectOption("US");
      page.getByLabel("Time zone").selectOption("America/New_York");
      page.getByLabel("Currency").selectOption("USD");
      page.getByLabel("Date format").fill("MM/dd/yyyy");
      assertThat(page.locator("#date-example")).hasText("For example 03/25/2026");
      page.getByLabel("Date and time format").fill("MM/dd/yyyy hh:mm a");
      assertThat(page.locator("#date-time-example")).hasText("For example 03/25/2026 05:45 PM");
      save(page).click();

      assertThat(page.getByText("Saved. It counts from the next request on.")).isVisible();
      window.assertUsableByAll();
    }
    assertThat(settings())
        .isEqualTo(
            new WorkspaceSettings(
                "Acme",
                "US",
                ZoneId.of("America/New_York"),
                "USD",
                "MM/dd/yyyy",
                "MM/dd/yyyy hh:mm a"));
    var receipt =
        workspace.receiptOf(
            "{\"fields\":{\"phone\":\"2025550143\",\"follow_up_date\":\"12/31/2026\"}}");
    assertThat(receipt.text("remarks")).isEqualTo("[]");
    assertThat(workspace.get("/lead/" + receipt.text("lead_id")).text("fields.phone"))
        .isEqualTo("12025550143");
  }

  @Test
  void aFormThatFailsKeepsWhatWasTyped() {
    try (var window = Window.onPhone(server).as(admin).open(PATH).expect(422)) {
      var page = window.page();
      page.getByLabel("Name").fill("Acme");
      page.getByLabel("Date format").fill("MM/yyyy");
      assertThat(page.locator("#date-example")).hasText("This is no format yet.");
      save(page).click();

      assertThat(page.locator("#date-format-error")).containsText("It needs day, month and year");
      assertThat(page.getByLabel("Date format")).hasValue("MM/yyyy");
      assertThat(page.getByLabel("Name")).hasValue("Acme");
      window.assertUsableByAll();
    }
    assertThat(settings().name()).isEqualTo("Demo");
  }

  @Test
  void refusesWhatNoWorkspaceCanBe() {
    assertThat(submit("name", " ")).isEqualTo(422);
    assertThat(submit("country", "XX")).isEqualTo(422);
    assertThat(submit("zone", "Mars/Base")).isEqualTo(422);
    assertThat(submit("currency", "ABC")).isEqualTo(422);
    assertThat(submit("dateTimeFormat", "dd/MM/yyyy")).isEqualTo(422);
    assertThat(submit("dateTimeFormat", "dd/MM/yyyy hh:mm")).isEqualTo(422);
    assertThat(submit("dateFormat", "y".repeat(500))).isEqualTo(422);
    assertThat(settings().country()).isEqualTo("IN");
    assertThat(submit("name", "Acme")).isEqualTo(302);
  }

  @Test
  void scriptInTheNameIsText() {
    submit("name", "<script>alert('stored')</script>");

    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      assertThat(window.page().getByLabel("Name")).hasValue("<script>alert('stored')</script>");
    }
  }

  @Test
  void onlyAdministratorsSeeAndChangeIt() {
    var manager = Person.of(workspace, Role.MANAGER);

    assertThat(manager.get(PATH).status()).isEqualTo(403);
    assertThat(manager.submit(PATH, typed("name", "Mine")).status()).isEqualTo(403);
    assertThat(admin.forge(PATH, typed("name", "Forged")).status()).isEqualTo(403);
    assertThat(settings().name()).isEqualTo("Demo");
  }

  private int submit(String name, String value) {
    return admin.submit(PATH, typed(name, value)).status();
  }

  /// What is set, with one thing changed.
  private Map<String, String> typed(String name, String value) {
    var typed =
        new HashMap<>(
            Map.of(
                "name", "Demo",
                "country", "IN",
                "zone", "Asia/Kolkata",
                "currency", "INR",
                "dateFormat", "dd/MM/yyyy",
                "dateTimeFormat", "dd/MM/yyyy HH:mm:ss"));
    typed.put(name, value);
    return typed;
  }

  private WorkspaceSettings settings() {
    return server
        .part(DefinitionCache.class)
        .find(workspace.id())
        .orElseThrow()
        .workspace()
        .settings();
  }

  private static Locator save(Page page) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"));
  }
}
