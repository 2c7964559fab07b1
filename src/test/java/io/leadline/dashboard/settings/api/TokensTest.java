package io.leadline.dashboard.settings.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.access.TokenStore;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final String PATH = "/dashboard/settings/api";
  private static final String SCRIPT = "<script>alert('stored')</script>";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void aCreatedTokenWorksAtOnceAndADeletedOneIsRefusedAtOnce() throws IOException {
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      page.getByLabel("Name of a new token").fill("Landing page");
      button(page, "Create token").click();
      var text = page.locator("#token").textContent();
      window.assertUsableByAll();
      assertThat(page.url()).doesNotContain(text);
      assertThat(ping(text).status()).isEqualTo(200);

      button(page, "Copy").click();
      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(text);
      var file = page.waitForDownload(() -> button(page, "Download").click());
      assertThat(Files.readString(file.path())).contains(workspace.id().value(), text);

      link(page, "I have it").click();
      var row =
          page.getByRole(AriaRole.ROW)
              .filter(new Locator.FilterOptions().setHasText("Landing page"));
      assertThat(row).containsText("just now");
      assertThat(page.content()).doesNotContain(text);
      link(page, "Delete Landing page").click();
      window.assertUsableByAll();
      button(page, "Delete token").click();
      assertThat(row).hasCount(0);
      assertThat(ping(text).status()).isEqualTo(401);
    }
  }

  @Test
  void theTokenIsKeptByNoBrowser() {
    var answer = create("Website", "ASYNC");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.body()).contains("This is the only time that it can be read");
  }

  @Test
  void thereAreThreeOfAKind() {
    create("Second", "SYNC");
    create("Third", "SYNC");

    try (var window = Window.onPhone(server).as(admin).open(PATH).expect(422)) {
      var page = window.page();
      page.getByLabel("Name of a new token").fill("Fourth");
      page.locator("#token-kind").selectOption("SYNC");
      button(page, "Create token").click();

      assertThat(page.locator("#token-name-error"))
          .hasText("There are 3 Sync tokens already, and there can be no more: delete one first.");
      assertThat(page.getByLabel("Name of a new token")).hasValue("Fourth");
      assertThat(page.locator("#token-kind")).hasValue("SYNC");
      window.assertUsableByAll();
    }
  }

  @Test
  void aTokenNeedsANameAndAKnownKind() {
    assertThat(create(" ", "ASYNC").status()).isEqualTo(422);
    assertThat(create("Website", "BOTH").status()).isEqualTo(422);
    assertThat(create("x".repeat(201), "SYNC").status()).isEqualTo(422);
    assertThat(server.part(TokenStore.class).all(workspace.id())).hasSize(2);
  }

  @Test
  void aLimitCountsAtOnce() {
    var path = PATH + "/tokens/" + asyncTokenId() + "/limit";

    assertThat(admin.submit(path, Map.of("perHour", "1")).status()).isEqualTo(302);

    assertThat(ping(workspace.asyncToken()).header("RateLimit-Limit")).isEqualTo("1");
    assertThat(ping(workspace.asyncToken()).status()).isEqualTo(429);
    admin.submit(path, Map.of("perHour", ""));
    assertThat(ping(workspace.asyncToken()).status()).isEqualTo(200);
  }

  @Test
  void aLimitThatIsNoNumberIsSaidBesideIt() {
    try (var window = Window.onLaptop(server).as(admin).open(PATH).expect(422)) {
      var page = window.page();
      page.locator("a[href$='/limit']").first().click();
      window.assertUsableByAll();
      page.getByLabel("Requests an hour").fill("many");
      button(page, "Save").click();

      assertThat(page.locator("#per-hour-error"))
          .hasText("A whole number from 0 to 999999999, or nothing.");
      assertThat(page.getByLabel("Requests an hour")).hasValue("many");
      window.assertUsableByAll();
    }
  }

  @Test
  void anotherWorkspacesTokenIsNotThere() {
    var other = Person.of(server.newWorkspace(), Role.ADMIN);
    var path = PATH + "/tokens/" + asyncTokenId();

    assertThat(other.get(path + "/limit").status()).isEqualTo(404);
    assertThat(other.get(path + "/delete").status()).isEqualTo(404);
    assertThat(other.submit(path + "/limit", Map.of("perHour", "1")).status()).isEqualTo(404);
    assertThat(other.submit(path + "/delete", Map.of()).status()).isEqualTo(404);
    assertThat(ping(workspace.asyncToken()).status()).isEqualTo(200);
  }

  @Test
  void onlyAdministratorsSeeAndMakeThem() {
    var manager = Person.of(workspace, Role.MANAGER);
    var form = Map.of("name", "Mine", "kind", "SYNC");

    assertThat(manager.get(PATH).status()).isEqualTo(403);
    assertThat(manager.submit(PATH + "/tokens", form).status()).isEqualTo(403);
    assertThat(admin.forge(PATH + "/tokens", form).status()).isEqualTo(403);
    assertThat(server.part(TokenStore.class).all(workspace.id())).hasSize(2);
  }

  @Test
  void scriptInANameIsText() {
    create(SCRIPT, "ASYNC");

    try (var window = Window.onPhone(server).as(admin).open(PATH)) {
      assertThat(window.page().getByText(SCRIPT)).isVisible();
      window.assertUsableByAll();
    }
  }

  private Answer create(String name, String kind) {
    return admin.submit(PATH + "/tokens", Map.of("name", name, "kind", kind));
  }

  private String asyncTokenId() {
    return server.part(TokenStore.class).all(workspace.id()).getFirst().id();
  }

  private Answer ping(String token) {
    return Http.send(workspace.request(workspace.asyncPath("/ping"), token).GET());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
