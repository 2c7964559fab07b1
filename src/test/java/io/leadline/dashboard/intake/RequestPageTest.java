package io.leadline.dashboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.platform.json.JsonText;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What people do with one request, in a real browser.
class RequestPageTest {
  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person manager = Person.of(workspace, Role.MANAGER, "asha@example.com", "Asha");

  @Test
  void saysThatNothingIsKeptOfWhatTookFullEffect() {
    var request = receive("{\"fields\": {\"phone\": \"919000000001\", \"name\": \"Jane\"}}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake/" + request).page();
      assertThat(page.getByText("All of this request took effect.")).isVisible();
      assertThat(page.getByText("2 fields of the lead were set when it came.")).isVisible();
      assertThat(page.locator("dl")).containsText("Phone");
      assertThat(page.locator("#intake").getByText("Replay")).hasCount(0);
      window.assertUsableByAll();
    }
  }

  @Test
  void correctsAValueByHandAndReplaysItIntoTheFieldThatWasMeant() {
    var request =
        receive("{\"fields\": {\"phone\": \"919000000002\", \"E-Mail\": \"jane at example\"}}");

    try (var window = Window.onPhone(server).as(manager)) {
      var page = window.open("/dashboard/intake/" + request).page();
      button(page, "Replay all open parts of this request").click();
      assertThat(page.locator("[role=status]").getByText("1 part did not take effect")).isVisible();
      window.assertUsableByAll();

      page.getByText("Correct and replay").click();
      assertThat(page.getByLabel("The field to which the value is to go")).hasValue("email");
      assertThat(email(page)).hasValue("jane at example");
      window.assertUsableByAll();

      window.expect(422);
      button(page, "Correct and replay").click();
      assertThat(page.locator(".invalid-feedback")).isVisible();
      assertThat(email(page)).hasValue("jane at example");
      window.assertUsableByAll();

      email(page).fill("jane@example.com");
      button(page, "Correct and replay").click();
      assertThat(page.locator("#part-0")).containsText("Took effect later");
      assertThat(page.locator("#part-0")).containsText("by Asha");
      window.assertUsableByAll();

      page.locator("dl").getByText("All requests of this lead").click();
      assertThat(page.locator("#log-table tbody tr")).containsText(request);
      page.locator("#log-table tbody a").first().click();
      assertThat(page.locator("main")).containsText("jane@example.com");
    }
    Assertions.assertThat(audit()).contains("corrected and replayed: 1 part took effect.");
  }

  @Test
  void correctsAWholeRequestByGivingWhatIdentifiesTheLead() {
    var request = receive("{\"fields\": {\"mobile\": \"90000 00003\", \"name\": \"Jane\"}}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake/" + request).page();
      page.getByLabel("Correct and replay: The whole request").click();
      page.getByLabel("Phone").fill("90000 00003");
      button(page, "Correct and replay").click();
      assertThat(page.locator("dl a").first()).hasText("Jane");
    }
  }

  @Test
  void correctsAnActionAsJson() {
    var request =
        receive(
            """
            {"fields": {"phone": "919000000004"}, "actions": [{"type": "SYSTEM_NOTES", "text": "Hi"}]}
            """);

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake/" + request).page();
      page.getByText("Correct and replay").click();
      var json = page.getByLabel("The whole action, as JSON");
      json.fill("{\"type\": ");
      window.expect(422);
      button(page, "Correct and replay").click();
      assertThat(page.getByText("This is no JSON")).isVisible();
      assertThat(json).hasValue("{\"type\": ");
      window.assertUsableByAll();

      json.fill("{\"type\": \"SYSTEM_NOTE\", \"text\": \"Wants a call\"}");
      button(page, "Correct and replay").click();
      assertThat(page.locator("#part-0")).containsText("Took effect later");
      page.getByText("recorded on the timeline").click();
      assertThat(page.locator("article").first()).containsText("Wants a call");
    }
  }

  @Test
  void asksOnceBeforeItDismisses() {
    var request = receive("{\"fields\": {\"phone\": \"919000000005\", \"Budget\": 5}}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake/" + request).page();
      button(page, "Dismiss: Field Budget").click();
      assertThat(page.locator("dialog[open]")).containsText("This cannot be taken back.");
      window.assertUsableByAll();
      page.locator("dialog[open]").getByText("Cancel").click();
      assertThat(page.locator("#part-0")).containsText("Open");
      button(page, "Dismiss: Field Budget").click();
      page.locator("dialog[open] button[type=submit]").click();
      assertThat(page.locator("#part-0")).containsText("Dismissed");
      assertThat(page.getByText("Correct and replay")).hasCount(0);
    }
    Assertions.assertThat(audit()).contains("dismissed 1 part");
  }

  @Test
  void showsOnTheTimelineWhatWasDroppedWhenItIsWanted() {
    receive(
        """
        {"fields": {"phone": "919000000006", "Budget": 5}, "actions": [{"type": "1001"}]}
        """);
    var lead =
        ((JsonText)
                workspace
                    .post("/lead", "{\"fields\": {\"phone\": \"919000000007\"}}")
                    .at("lead_id"))
            .value();
    var request =
        receive("{\"fields\": {\"phone\": \"919000000007\"}, \"actions\": [{\"type\": \"1001\"}]}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/leads/" + lead).page();
      assertThat(page.getByText("An action was dropped here")).hasCount(0);
      page.getByLabel("Show what was dropped").check();
      assertThat(page.getByText("An action was dropped here")).hasCount(1);
      window.assertUsableByAll();
      receive("{\"fields\": {\"phone\": \"919000000007\", \"Size\": 1}}");
      assertThat(page.getByText("Field Size was dropped here")).isVisible();
    }
    try (var window = Window.onPhone(server).as(manager)) {
      var page = window.open("/dashboard/leads/" + lead + "/timeline?dropped=true").page();
      window.assertUsableByAll();
      assertThat(page.getByLabel("Show what was dropped")).isChecked();
      page.locator("article", new Page.LocatorOptions().setHasText("An action was dropped here"))
          .getByText("The request")
          .click();
      assertThat(page.locator("main")).containsText(request);
    }
  }

  @Test
  void nobodyReplaysWhoMayNot() {
    var request = receive("{\"fields\": {\"phone\": \"919000000008\", \"Budget\": 5}}");
    var marketing = Person.of(workspace, Role.MARKETING_USER);

    for (var path : new String[] {"/replay", "/dismiss", "/parts/0"}) {
      Assertions.assertThat(
              marketing.submit("/dashboard/intake/" + request + path, Map.of()).status())
          .isEqualTo(403);
    }
    var page = marketing.get("/dashboard/intake/" + request).body();
    Assertions.assertThat(page).contains("Field Budget").doesNotContain("Correct and replay");
  }

  private String receive(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private String audit() {
    return Person.of(workspace, Role.ADMIN).get("/dashboard/settings/audit?area=INTAKE").body();
  }

  private static Locator email(Page page) {
    return page.getByLabel("Email", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
