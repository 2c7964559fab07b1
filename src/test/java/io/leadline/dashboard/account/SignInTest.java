package io.leadline.dashboard.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.definition.TeamEditor;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void signsInAndOut() {
    try (var window = Window.onLaptop(server)) {
      window.open("/");
      assertThat(window.page()).hasURL(server.address("/dashboard/sign-in").toString());
      window.assertUsableByAll();

      window.signIn(admin.email(), admin.password());

      assertThat(window.page()).hasTitle("Home · Leadline");
      window.assertUsableByAll();
      window.page().getByLabel("Your account").click();
      window.page().getByText("Sign out").click();
      window.open("/dashboard");
      assertThat(window.page()).hasTitle("Sign in · Leadline");
    }
  }

  @Test
  void goesOnToThePageThatWasAskedFor() {
    try (var window = Window.onPhone(server)) {
      window.open("/dashboard/settings?a=b%20c");
      window.page().getByLabel("E-mail address").fill(admin.email());
      window.page().getByLabel("Password").fill(admin.password());
      window.page().locator("main button[type=submit]").click();

      assertThat(window.page()).hasURL(server.address("/dashboard/settings?a=b%20c").toString());
      window.assertUsableByAll();
    }
  }

  @Test
  void keepsTheAddressAfterAWrongPassword() {
    try (var window = Window.onLaptop(server).expect(422)) {
      window.open("/dashboard/sign-in");
      window.page().getByLabel("E-mail address").fill(admin.email());
      window.page().getByLabel("Password").fill("not the password");
      window.page().locator("main button[type=submit]").click();

      assertThat(window.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
          .hasText("This e-mail address and this password do not belong together.");
      assertThat(window.page().getByLabel("E-mail address")).hasValue(admin.email());
      window.assertUsableByAll();
    }
  }

  @Test
  void leadsNowhereElseAfterTheSignIn() {
    var answer =
        admin.submit(
            "/dashboard/sign-in",
            Map.of(
                "email", admin.email(),
                "password", admin.password(),
                "next", "//example.com/dashboard"));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/dashboard");
  }

  @Test
  void asksWhichWorkspaceIsMeantWhenThereAreSeveral() {
    var other = server.newWorkspace();
    Person.of(other, Role.CALLER, admin.email(), "Somebody");
    var form = Map.of("email", admin.email(), "password", admin.password());

    var asked = admin.submit("/dashboard/sign-in", form);

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains(workspace.id().value(), other.id().value());
    var chosen =
        admin.submit(
            "/dashboard/sign-in",
            Map.of(
                "email", admin.email(),
                "password", admin.password(),
                "workspace", other.id().value()));
    assertThat(chosen.status()).isEqualTo(302);
    assertThat(chosen.header("Set-Cookie")).startsWith("leadline_session=" + other.id().value());
  }

  @Test
  void makesANewSessionWhateverTheBrowserShows() {
    var planted = admin.session();

    var answer =
        admin.submit(
            "/dashboard/sign-in", Map.of("email", admin.email(), "password", admin.password()));

    assertThat(answer.header("Set-Cookie"))
        .doesNotContain(planted)
        .contains("Path=/dashboard", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void refusesAFormThatNoPageOfOursSent() {
    var answer = admin.forge("/dashboard/sign-out", Map.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(admin.get("/dashboard").status()).isEqualTo(200);
  }

  @Test
  void letsNobodyInWhoWasSwitchedOff() {
    server.part(TeamEditor.class).setStatus(workspace.id(), admin.email(), MemberStatus.INACTIVE);

    assertThat(admin.get("/dashboard").status()).isEqualTo(302);
    var answer =
        admin.submit(
            "/dashboard/sign-in", Map.of("email", admin.email(), "password", admin.password()));
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void keepsSettingsFromAllButAdministrators() {
    for (var role : Role.values()) {
      var person = Person.of(workspace, role);

      assertThat(person.get("/dashboard/settings").status())
          .as(role.name())
          .isEqualTo(role == Role.ADMIN ? 200 : 403);
    }
  }

  @Test
  void tellsAPartOfAPageToSendTheBrowserToTheSignIn() {
    var answer =
        Http.send(
            HttpRequest.newBuilder(server.address("/dashboard/leads"))
                .header("HX-Request", "true")
                .GET());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect")).isEqualTo("/dashboard/sign-in");
  }

  @Test
  void sendsStrictHeadersWithEveryPage() {
    var answer = admin.get("/dashboard/nothing-here");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }
}
