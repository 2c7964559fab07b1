package io.leadline.dashboard.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import org.junit.jupiter.api.Test;

class HomePageTest {
  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();

  @Test
  void showsTheFiguresAsChartsAndAsTables() {
    workspace.capture(
        """
        { "fields": { "phone": "919999999999" },
          "actions": [ { "type": "ACTION_1001", "fields": { "note": "Seen" } },
                       { "type": "PAYMENT", "status": "COMPLETED", "currency": "INR", "amount": "5000.50" },
                       { "type": "PAYMENT", "status": "PENDING", "currency": "USD", "amount": "7" } ] }
        """);
    workspace.capture("{ \"fields\": { \"phone\": \"919999999998\", \"status\": \"Contacted\" } }");

    try (var window = Window.onLaptop(server).as(Person.of(workspace, Role.MANAGER))) {
      window.open("/dashboard");

      var page = window.page();
      assertThat(card(window, "Leads today")).containsText("2");
      assertThat(card(window, "Actions today")).containsText("5");
      assertThat(page.getByLabel("Leads by status").locator("tbody tr"))
          .hasText(new String[] {"Contacted 1", "Fresh 1"});
      assertThat(page.locator("canvas")).hasCount(4);
      page.getByLabel("Payments in INR").locator("summary").click();
      assertThat(page.getByLabel("Payments in INR").locator("tbody tr").last())
          .containsText("5,000.50");
      window.assertUsableByAll();
    }
  }

  @Test
  void countsForCallersWhatIsTheirsOnly() {
    var caller = Person.of(workspace, Role.CALLER);
    workspace.capture("{ \"fields\": { \"phone\": \"919999999999\" } }");
    workspace.capture(
        "{ \"fields\": { \"phone\": \"919999999998\", \"assignee\": \"%s\" } }"
            .formatted(caller.email()));

    try (var window = Window.onPhone(server).as(caller)) {
      window.open("/dashboard");

      assertThat(card(window, "Leads today")).containsText("1");
      assertThat(card(window, "Your leads")).containsText("1");
      window.assertUsableByAll();
    }
  }

  @Test
  void saysWhatToDoWhereThereIsNothingYet() {
    try (var window = Window.onPhone(server).as(Person.of(workspace, Role.ADMIN))) {
      window.open("/dashboard");

      assertThat(window.page().getByText("No leads yet")).isVisible();
      assertThat(window.page().getByText("How to send the first one"))
          .hasAttribute("href", "/dashboard/settings/api");
      window.assertUsableByAll();
    }
  }

  private static Locator card(Window window, String title) {
    return window
        .page()
        .locator(".card", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
        .first();
  }
}
