package io.leadline.dashboard.settings.schema;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.DefinitionCache;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The types that mean a custom action besides its proper one.
class ActionAliasPageTest {
  private static final String TYPES = "/dashboard/settings/custom-actions/1001/types";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void aTypeIsAddedAndRemoved() {
    try (var window = Window.onPhone(server).as(admin).expect(422)) {
      var page = window.open("/dashboard/settings/custom-actions/1001").page();
      page.getByLabel("One more type").fill("PAYMENT");
      page.getByLabel("One more type").press("Enter");
      assertThat(page.locator("#type-error"))
          .hasText("This type records payments or notes: it cannot mean anything else.");
      assertThat(page.getByLabel("One more type")).hasValue("PAYMENT");
      window.assertUsableByAll();

      page.getByLabel("One more type").fill("1001");
      page.getByLabel("One more type").press("Enter");
      page.getByLabel("Remove the type “1001”").waitFor();
      assertThat(aliases()).isEqualTo(Map.of("1001", 1001));
      window.assertUsableByAll();

      page.getByLabel("Remove the type “1001”").click();
      assertThat(page.getByLabel("Remove the type “1001”")).hasCount(0);
      assertThat(aliases()).isEmpty();
    }
  }

  @Test
  void isForAdministratorsAndForCustomActionsThatAreThere() {
    var manager = Person.of(workspace, Role.MANAGER);

    assertThat(manager.submit(TYPES, Map.of("type", "x")).status()).isEqualTo(403);
    assertThat(admin.submit(TYPES.replace("1001", "1009"), Map.of("type", "x")).status())
        .isEqualTo(404);
    assertThat(admin.submit(TYPES.replace("1001", "1009") + "/remove", Map.of()).status())
        .isEqualTo(404);
    assertThat(aliases()).isEmpty();
  }

  private Map<String, Integer> aliases() {
    return server
        .part(DefinitionCache.class)
        .find(workspace.id())
        .orElseThrow()
        .actionTypes()
        .aliases();
  }
}
