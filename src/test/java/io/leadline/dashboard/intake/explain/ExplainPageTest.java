package io.leadline.dashboard.intake.explain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import org.junit.jupiter.api.Test;

class ExplainPageTest {
  private static final String PATH = "/dashboard/intake/explain";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();

  @Test
  void explainsWhatWasSentAboutSomebody() {
    send("{\"fields\": {\"mobile\": \"+91 99999 99999\"}}");
    send("{\"fields\": {\"phone\": \"919999999999\", \"<b>Budget\": 5}}");
    var admin = Person.of(workspace, Role.ADMIN);

    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      page.getByLabel("Phone number, e-mail address").fill("99999 99999");
      ask(page);

      assertThat(page.getByText("2 requests named “99999 99999”")).isVisible();
      assertThat(page.getByText("It reached no lead, so nothing of it took effect")).isVisible();
      assertThat(page.getByText("The field “<b>Budget” was dropped")).isVisible();
      assertThat(page.locator("article")).hasCount(2);
      window.assertUsableByAll();
      window.picture("intake-explain");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The lead")).click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Explain its requests"))
          .click();
      assertThat(page.getByText("1 request reached the lead")).isVisible();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The request"))
          .first()
          .click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Explain in sentences"))
          .click();
      assertThat(page.getByText("As things are defined now, a replay would let none")).isVisible();
    }
  }

  @Test
  void saysWhyThereIsNothingOnAPhoneToo() {
    var manager = Person.of(workspace, Role.MANAGER);

    try (var window = Window.onPhone(server).as(manager).open(PATH)) {
      var page = window.page();
      page.getByLabel("Phone number, e-mail address").fill("jane@example.com");
      exactly(page, "From").fill("2026-01-05");
      exactly(page, "To").fill("2026-01-04");
      ask(page);
      assertThat(page.getByText("The last day is before the first one.")).isVisible();
      assertThat(exactly(page, "From")).hasValue("2026-01-05");
      window.assertUsableByAll();
      exactly(page, "To").fill("2026-01-06");
      ask(page);

      assertThat(page.getByText("by any token named “jane@example.com”")).isVisible();
      assertThat(page.getByText("left no receipt")).isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void explainsOneRequestByItsId() {
    var receipt = send("{\"fields\": {\"phone\": \"919999999999\"}}");

    var page = Person.of(workspace, Role.MARKETING_USER).get(PATH + "?about=" + receipt);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "All of it took effect: 1 value.",
            "/dashboard/intake/" + receipt,
            "/dashboard/leads/" + leadOf(receipt));
  }

  @Test
  void readsOnWhereThereAreVeryMany() {
    for (int i = 0; i < 21; i++) {
      send("{\"fields\": {\"phone\": \"919999999999\", \"rating\": 4}}");
    }
    var admin = Person.of(workspace, Role.ADMIN);

    try (var window = Window.onLaptop(server).as(admin).open(PATH + "?about=%2B919999999999")) {
      var page = window.page();
      assertThat(page.locator("article")).hasCount(20);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older")).click();

      assertThat(page.locator("article")).hasCount(1);
      assertThat(page.getByText("Further back, 1 request named “+919999999999”")).isVisible();
    }
  }

  @Test
  void showsCallersOnlyWhatReachedTheirLeads() {
    var caller = Person.of(workspace, Role.CALLER);
    var dropped = send("{\"fields\": {\"mobile\": \"919999999999\"}}");
    var own =
        send(
            "{\"fields\": {\"phone\": \"919999999999\", \"assignee\": \"%s\"}}"
                .formatted(caller.email()));
    var ofOthers = send("{\"fields\": {\"phone\": \"918888888888\"}}");

    assertThat(caller.get(PATH).status()).isEqualTo(200);
    assertThat(caller.get(PATH + "?about=" + own).status()).isEqualTo(200);
    assertThat(caller.get(PATH + "?about=" + leadOf(own)).status()).isEqualTo(200);
    assertThat(caller.get(PATH + "?about=" + ofOthers).status()).isEqualTo(404);
    assertThat(caller.get(PATH + "?about=" + leadOf(ofOthers)).status()).isEqualTo(404);
    assertThat(caller.get(PATH + "?about=" + dropped).status()).isEqualTo(404);
    assertThat(caller.get(PATH + "?about=918888888888").status()).isEqualTo(404);
    assertThat(caller.get(PATH + "?about=918888888888").body())
        .contains("No lead that is assigned to you has this");
    assertThat(caller.get(PATH + "?about=919999999999").body())
        .contains("1 request reached a lead with “919999999999”.", own)
        .doesNotContain(dropped);
  }

  @Test
  void showsNothingOfAnotherWorkspace() {
    var receipt = send("{\"fields\": {\"phone\": \"919999999999\"}}");
    var stranger = Person.of(server.newWorkspace(), Role.ADMIN);

    assertThat(stranger.get(PATH + "?about=" + receipt).status()).isEqualTo(404);
    assertThat(stranger.get(PATH + "?about=" + leadOf(receipt)).status()).isEqualTo(404);
    assertThat(stranger.get(PATH + "?about=919999999999").body()).doesNotContain(receipt);
  }

  @Test
  void toleratesAnAddressThatNobodyMade() {
    var admin = Person.of(workspace, Role.ADMIN);

    assertThat(admin.get(PATH + "?about=x&from=y&to=z&before=q").body())
        .contains("This is no date");
    assertThat(admin.get(PATH + "?about=%00&before=q").status()).isEqualTo(200);
  }

  private static Locator exactly(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void ask(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Explain")).click();
  }

  private String send(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private String leadOf(String receiptId) {
    return workspace.receipt(receiptId).text("lead_id");
  }
}
