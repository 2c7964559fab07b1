package io.leadline.dashboard.intake.sources;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.access.TokenKind;
import io.leadline.access.TokenStore;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The health of sources, and the alert about one that begins to lose parts.
class SourcesPageTest {
  private static final String PATH = "/dashboard/intake/sources";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);
  private final String token =
      server.part(TokenStore.class).all(workspace.id()).stream()
          .filter(it -> it.kind() == TokenKind.ASYNC)
          .findFirst()
          .orElseThrow()
          .id();

  @Test
  void showsHowMuchTookFullEffectAsAChartAndAsATable() {
    came(Duration.ofDays(3), 1_000, 1);
    came(Duration.ofHours(2), 20, 1);

    try (var window = Window.onLaptop(server).as(Person.of(workspace, Role.MARKETING_USER))) {
      var page = window.open(PATH).page();
      assertThat(page.getByLabel("Requests by token").locator("tbody tr"))
          .hasText(Pattern.compile("test\\s*2 h ago\\s*20\\s*1\\s*95.0 %\\s*What was dropped"));
      assertThat(page.getByLabel("Share by time").locator("tbody tr")).hasCount(24);
      assertThat(page.getByLabel("Share by time")).containsText("95.0 % (19 of 20)");
      assertThat(page.locator("canvas")).hasCount(1);
      window.assertUsableByAll();

      page.getByLabel("Period").selectOption("month");
      assertThat(page.getByLabel("Share by time").locator("tbody tr")).hasCount(30);
      assertThat(page.getByLabel("Share by time")).containsText("99.9 % (999 of 1,000)");
      window.assertUsableByAll();
    }
  }

  @Test
  void worksOnAPhoneAndBeforeAnythingCame() {
    try (var window = Window.onPhone(server).as(admin)) {
      var page = window.open(PATH).page();
      assertThat(page.getByLabel("Requests by token").locator("tbody tr")).containsText("never");
      window.assertUsableByAll();
    }
  }

  @Test
  void administratorsAreToldOfASourceThatBeginsToLosePartsUntilTheyPutItAway() {
    came(Duration.ofDays(2), 1_210, 6);
    for (int i = 0; i < 5; i++) {
      workspace.capture("{\"fields\":{\"phone\":\"91999999999%d\",\"Budget\":1}}".formatted(i));
    }

    // No page waits long for the first look.
    Awaitility.await()
        .until(() -> admin.get("/dashboard/leads").body().contains("begun to lose parts"));
    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open("/dashboard/leads").page();
      var alert = page.getByLabel("Alerts");
      assertThat(alert).containsText("Requests by “test” have begun to lose parts");
      assertThat(alert)
          .containsText("5 of 5 did not take full effect; in the week before, 6 of 1,210.");
      assertThat(alert).containsText("Budget was sent 5 times and is not defined");
      window.assertUsableByAll();

      alert.getByText("See what was dropped").click();
      assertThat(page).hasURL(Pattern.compile(".*/dashboard/intake/causes\\?token=" + token));
      assertThat(page.getByLabel("Token")).hasValue(token);
      page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName("Put away the alert about “test”"))
          .click();
      assertThat(page.getByLabel("Alerts").locator(".alert")).hasCount(0);
      page.reload();
      assertThat(page.getByLabel("Alerts")).hasCount(0);
    }

    assertThat(Person.of(workspace, Role.ADMIN).get(PATH).body()).contains("begun to lose parts");
    assertThat(Person.of(workspace, Role.MANAGER).get(PATH).body())
        .doesNotContain("begun to lose parts");
  }

  @Test
  void isForThoseWhoSeeAllLeads() {
    assertThat(Person.of(workspace, Role.CALLER).get(PATH).status()).isEqualTo(403);
    assertThat(Person.of(workspace, Role.MANAGER).get(PATH).status()).isEqualTo(200);
    assertThat(
            Person.of(workspace, Role.MANAGER)
                .submit(PATH + "/put-away", Map.of("token", token))
                .status())
        .isEqualTo(403);
  }

  private void came(Duration ago, long requests, long damaged) {
    server
        .part(JdbcClient.class)
        .sql(
            """
            insert into source_hour (workspace_id, hour, token_id, writer, requests, damaged)
            values (:workspace, :hour, :token, 'test', :requests, :damaged)
            """)
        .param("workspace", workspace.id().value())
        .param(
            "hour", Instant.now().minus(ago).truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
        .param("token", token)
        .param("requests", requests)
        .param("damaged", damaged)
        .update();
  }
}
