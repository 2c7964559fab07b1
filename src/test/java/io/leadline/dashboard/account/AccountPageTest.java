package io.leadline.dashboard.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.access.SessionKey;
import io.leadline.access.SessionStore;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountPageTest {
  private static final String ACCOUNT = "/dashboard/account";
  private static final String NEW = "battery staple";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person caller = Person.of(workspace, Role.CALLER);

  @Test
  void whoChangesThePasswordStaysSignedInAlone() {
    try (var other = Window.onPhone(server).signIn(caller.email(), caller.password());
        var window = Window.onLaptop(server).as(caller)) {
      var page = window.open(ACCOUNT).page();
      window.assertUsableByAll();
      assertThat(page.getByText("This browser", new Page.GetByTextOptions().setExact(true)))
          .isVisible();

      page.getByLabel("Current password").fill(caller.password());
      page.getByLabel("New password").fill(NEW);
      button(page, "Change the password").click();

      assertThat(page.getByText("Your password is changed.")).isVisible();
      other.open(ACCOUNT);
      assertThat(other.page()).hasTitle("Sign in · Leadline");
      other.signIn(caller.email(), NEW);
      assertThat(other.page()).hasURL(server.address("/dashboard").toString());
      other.open(ACCOUNT);
      other.assertUsableByAll();
    }
  }

  @Test
  void saysWhatIsWrongBesideTheField() {
    try (var window = Window.onPhone(server).as(caller).expect(422, 422)) {
      var page = window.open(ACCOUNT).page();
      page.getByLabel("Current password").fill("wrong horse");
      page.getByLabel("New password").fill(NEW);
      button(page, "Change the password").click();
      assertThat(page.locator("#current-fault")).hasText("This is not your password.");
      window.assertUsableByAll();

      page.getByLabel("Current password").fill(caller.password());
      page.getByLabel("New password").fill("short");
      button(page, "Change the password").click();
      assertThat(page.locator("#password-rule")).hasText("Choose 8 to 200 characters.");
    }
    assertThat(signIn(caller.password())).isEqualTo(302);
  }

  @Test
  void endsOneSessionOrAll() {
    try (var other = Window.onPhone(server).signIn(caller.email(), caller.password());
        var window = Window.onLaptop(server).as(caller)) {
      var page = window.open(ACCOUNT).page();
      button(page, "End the session: Chrome on Linux").click();
      assertThat(button(page, "End the session: Chrome on Linux")).hasCount(0);
      other.open(ACCOUNT);
      assertThat(other.page()).hasTitle("Sign in · Leadline");
      other.signIn(caller.email(), caller.password());

      button(page, "Sign out everywhere").click();

      assertThat(page).hasTitle("Sign in · Leadline");
      window.open(ACCOUNT);
      assertThat(page).hasTitle("Sign in · Leadline");
      other.open(ACCOUNT);
      assertThat(other.page()).hasTitle("Sign in · Leadline");
    }
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    var other = Person.of(workspace, Role.CALLER);
    var id =
        server
            .part(SessionStore.class)
            .find(SessionKey.parse(other.session()).orElseThrow())
            .orElseThrow()
            .id();

    caller.submit(ACCOUNT + "/sessions/" + id + "/end", Map.of());

    assertThat(other.get("/dashboard").status()).isEqualTo(200);
  }

  @Test
  void aFormThatNoPageOfOursSentChangesNothing() {
    var password =
        caller.forge(ACCOUNT + "/password", Map.of("current", caller.password(), "password", NEW));
    var signOut = caller.forge(ACCOUNT + "/sessions/end", Map.of());

    assertThat(password.status()).isEqualTo(403);
    assertThat(signOut.status()).isEqualTo(403);
    assertThat(caller.get(ACCOUNT).status()).isEqualTo(200);
    assertThat(signIn(caller.password())).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Firefox on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0
          Chrome on Android  | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36
          Edge on Windows    | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0
          Safari on iPhone   | Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1
          Unknown browser    | curl/8.0
          """)
  void knowsBrowsersByWhatTheySayOfThemselves(String name, String userAgent) {
    assertThat(BrowserName.of(userAgent)).isEqualTo(name);
  }

  private int signIn(String password) {
    return caller
        .submit("/dashboard/sign-in", Map.of("email", caller.email(), "password", password))
        .status();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
