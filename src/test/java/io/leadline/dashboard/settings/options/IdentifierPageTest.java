package io.leadline.dashboard.settings.options;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierPageTest {
  private static final String PATH = "/dashboard/settings/lead-fields/email/identifier";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsWhichLeadsStandAgainstAFieldAndSwitchesOnceNoneDoes(boolean onPhone) {
    var first = lead("919999999901", "<b>Jane</b>", "jane@example.com");
    var second = lead("919999999902", "Joe", "JANE@example.com");
    var third = workspace.receiptOf("{\"fields\": {\"phone\": \"919999999903\"}}").text("lead_id");
    try (var window = onPhone ? Window.onPhone(server) : Window.onLaptop(server)) {
      var page = window.as(admin).open(PATH).page();
      assertThat(page.getByText("2 leads share a value with another")).isVisible();
      assertThat(page.locator("#clashing a").first())
          .hasAttribute("href", "/dashboard/leads/" + first);
      assertThat(page.locator("#clashing a").first()).hasText("<b>Jane</b>");
      assertThat(page.locator("#missing a")).hasText(third);
      assertThat(page.getByText("Tell leads apart by Email")).hasCount(0);
      window.assertUsableByAll();

      change(second, "joe@example.com");
      change(third, "ann@example.com");
      page.reload();
      assertThat(page.getByText("All 3 leads have a value of their own.")).isVisible();
      window.assertUsableByAll();
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell leads apart by Email"))
          .click();

      assertThat(page.getByText("Email tells leads apart")).isVisible();
      window.assertUsableByAll();
    }
    var receipt =
        workspace.receiptOf("{\"fields\": {\"email\": \"JOE@example.com\", \"name\": \"Joseph\"}}");
    assertThat(receipt.text("lead_id")).isEqualTo(second);
  }

  @Test
  void refusesALeadThatCameMeanwhile() {
    lead("919999999901", "Jane", "jane@example.com");
    lead("919999999902", "Joe", "jane@example.com");

    var answer = admin.submit(PATH, Map.of());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("some now stand against it", "2 leads share a value");
  }

  @Test
  void isForAdministratorsAndForFieldsThatTellLeadsApart() {
    var manager = Person.of(workspace, Role.MANAGER);

    assertThat(manager.get(PATH).status()).isEqualTo(403);
    assertThat(manager.submit(PATH, Map.of()).status()).isEqualTo(403);
    assertThat(admin.forge(PATH, Map.of()).status()).isEqualTo(403);
    for (var field : new String[] {"rating", "status", "unknown"}) {
      var path = "/dashboard/settings/lead-fields/" + field + "/identifier";
      assertThat(admin.get(path).status()).isEqualTo(404);
      assertThat(admin.submit(path, Map.of()).status()).isEqualTo(404);
    }
  }

  private String lead(String phone, String name, String email) {
    return workspace
        .receiptOf(
            "{\"fields\": {\"phone\": \"%s\", \"name\": \"%s\", \"email\": \"%s\"}}"
                .formatted(phone, name, email))
        .text("lead_id");
  }

  private void change(String lead, String email) {
    var answer =
        workspace.post("/lead/" + lead, "{\"fields\": {\"email\": \"%s\"}}".formatted(email));
    assertThat(answer.status()).isEqualTo(200);
  }
}
