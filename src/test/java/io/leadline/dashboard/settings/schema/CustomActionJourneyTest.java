package io.leadline.dashboard.settings.schema;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From nothing to an entry on a timeline: a custom action is created, its code found in the ID
/// column, and what its page shows is sent.
class CustomActionJourneyTest {
  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void whatThePageOfANewCustomActionShowsIsTakenByBothApis() {
    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open("/dashboard/settings").page();
      page.locator("main").getByText("Custom Actions").click();
      create(window);
      addField(window, "Note", "Text", "");
      addField(window, "Tour date", "Date", "");
      addField(window, "Outcome", "Dropdown: one of its options", "It's fine\nNot \"fine\"");
      window.assertUsableByAll();

      page.locator("main p a").first().click();
      var row =
          page.getByRole(AriaRole.ROW)
              .filter(new Locator.FilterOptions().setHasText("Property Tour"));
      assertThat(row.getByRole(AriaRole.CELL).first()).hasText("1003");
      assertThat(page.getByRole(AriaRole.COLUMNHEADER).first()).hasText("ID");
      window.assertUsableByAll();

      page.getByText("Property Tour").click();
      page.getByLabel("Copy the JSON for the Async API").click();
      var copied = (String) page.evaluate("navigator.clipboard.readText()");
      assertThat(copied)
          .isEqualTo(page.locator("#async-json").textContent())
          .contains("\"ACTION_1003\"", "\"It's fine\"");
      var leadId = sendByAsyncApi(copied);
      sendBySyncApi(leadId, page.locator("#sync-json").textContent());
      page.reload();
      assertThat(page.locator("dl")).containsText("Times used 2");
    }
  }

  private static void create(Window window) {
    var page = window.page();
    page.getByText("Create a custom action").click();
    page.getByLabel("Name").fill("Property Tour");
    page.locator("label[title=home]").click();
    page.getByLabel("Score").fill("15");
    window.assertUsableByAll();
    button(page, "Create").click();
    assertThat(page.locator(".alert")).hasText("Created, with the ID 1003. Now add its fields.");
    window.assertUsableByAll();
  }

  private static void addField(Window window, String label, String type, String options) {
    var page = window.page();
    page.getByText("Add a field").click();
    page.getByLabel("Label").pressSequentially(label);
    assertThat(page.getByLabel("API name"))
        .hasValue(label.toLowerCase(Locale.ROOT).replace(' ', '_'));
    page.getByLabel("Type").selectOption(new SelectOption().setLabel(type));
    page.getByLabel("Options").fill(options);
    window.assertUsableByAll();
    button(page, "Add the field").click();
    assertThat(page).hasURL(Pattern.compile(".*/custom-actions/1003\\?added=.*"));
  }

  private String sendByAsyncApi(String json) {
    var receipt = workspace.receiptOf(json);

    assertThat(receipt.text("remarks")).isEqualTo("[]");
    assertThat(receipt.text("actions.0.status")).isEqualTo("CREATED");
    return receipt.text("lead_id");
  }

  private void sendBySyncApi(String leadId, String json) {
    var sent = workspace.post("/lead/" + leadId + "/action", json);

    assertThat(sent.status()).isEqualTo(200);
    assertThat(sent.text("remarks")).isEqualTo("[]");
    var lead = workspace.get("/lead/" + leadId + "?includeActions=true");
    assertThat(lead.text("score")).isEqualTo("30");
    assertThat(lead.text("actions.0.type")).isEqualTo("1003");
    assertThat(lead.text("actions.1.type")).isEqualTo("1003");
    assertThat(lead.text("actions.0.fields.note")).isEqualTo("Example");
    assertThat(lead.text("actions.0.fields.outcome")).isEqualTo("It's fine");
    assertThat(lead.text("actions.0.fields.tour_date")).matches("[0-9]+");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
