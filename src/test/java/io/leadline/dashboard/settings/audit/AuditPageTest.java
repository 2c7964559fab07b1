package io.leadline.dashboard.settings.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.audit.AuditArea;
import io.leadline.audit.AuditStore;
import io.leadline.audit.AuditedChange;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import org.junit.jupiter.api.Test;

class AuditPageTest {
  private static final String PATH = "/dashboard/settings/audit";
  private static final String SCRIPT = "<script>alert('stored')</script>";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN, "asha@example.com", "Asha");

  @Test
  void showsWhoChangedWhatAndFindsIt() {
    add(AuditArea.WORKSPACE, "asha@example.com", "name from \"A\" to \"B\"");
    add(AuditArea.TOKENS, "gone@example.com", SCRIPT);

    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      var rows = page.locator("tbody tr");
      assertThat(rows.first()).containsText(SCRIPT);
      assertThat(rows.first()).containsText("gone@example.com");
      page.getByLabel("Who").selectOption("asha@example.com");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();

      assertThat(rows.first()).containsText("Asha");
      assertThat(page.getByText(SCRIPT)).hasCount(0);
      assertThat(page.getByLabel("Who")).hasValue("asha@example.com");
      page.getByLabel("What").selectOption("TEAM");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
      assertThat(page.getByText("No such change was made.")).isVisible();
      window.assertUsableByAll();
      window.picture("settings-audit");
    }
  }

  @Test
  void readsOnToTheEnd() {
    for (int i = 1; i <= 101; i++) {
      add(AuditArea.WORKSPACE, "asha@example.com", "change no. " + i + " of many");
    }

    try (var window = Window.onPhone(server).as(admin).open(PATH + "?area=WORKSPACE")) {
      window.assertUsableByAll();
      var page = window.page();
      assertThat(page.locator("tbody tr")).hasCount(50);
      assertThat(page.getByText("change no. 101 of many")).isVisible();
      older(page);
      assertThat(page.getByText("change no. 51 of many")).isVisible();
      older(page);

      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.getByText("change no. 1 of many")).isVisible();
      assertThat(page.getByText("Older")).hasCount(0);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Newest")).click();
      assertThat(page.getByText("change no. 101 of many")).isVisible();
    }
  }

  @Test
  void toleratesAnAddressThatNobodyMade() {
    assertThat(admin.get(PATH + "?area=NONE&member=nobody&before=x").status()).isEqualTo(200);
    assertThat(Person.of(workspace, Role.MANAGER).get(PATH).status()).isEqualTo(403);
  }

  private static void older(Page page) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older")).click();
  }

  private void add(AuditArea area, String by, String change) {
    server
        .part(AuditStore.class)
        .add(workspace.id(), new AuditedChange(area, by, "Something", change));
  }
}
