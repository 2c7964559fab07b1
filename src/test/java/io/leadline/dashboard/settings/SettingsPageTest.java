package io.leadline.dashboard.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
  private static final String PATH = "/dashboard/settings";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void leadsToEverySetting() {
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      assertThat(page.locator("main h2"))
          .hasText(
              new String[] {
                "Custom Actions",
                "Lead Fields",
                "Lead Stages",
                "Website and API",
                "Team",
                "Workspace",
                "Audit"
              });
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Workspace")).click();

      assertThat(page).hasTitle("Workspace · Leadline");
      assertThat(page.locator("nav[aria-label=Settings] a[aria-current=page]:visible"))
          .hasText("Workspace");
    }
  }

  @Test
  void theWayThroughTheSettingsFoldsUpOnAPhone() {
    try (var window = Window.onPhone(server).as(admin).open(PATH + "/workspace")) {
      var page = window.page();
      page.getByText("Settings: Workspace").click();
      page.locator("nav[aria-label=Settings]").getByText("Audit").first().click();

      assertThat(page).hasTitle("Audit · Leadline");
    }
  }

  @Test
  void isForAdministrators() {
    assertThat(Person.of(workspace, Role.MANAGER).get(PATH).status()).isEqualTo(403);
  }
}
