package io.leadline.dashboard.intake.causes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.leadline.definition.DefinitionCache;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From what was dropped to its mend, and to its effect.
class CausesPageTest {
  private static final String PATH = "/dashboard/intake/causes";
  private static final String NOTHING = "64f0000000000000000000aa";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void aFieldIsDefinedAndWhatWasDroppedTakesEffect() {
    var lead = capture("919999999991", "\"Area\": 5000");
    capture("919999999992", "\"Area\": \"a lot\"");

    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open(PATH).page();
      assertThat(line(page)).containsText("Area was sent 2 times and is not defined");
      assertThat(line(page)).containsText("None of 2 parts would take effect now.");
      window.assertUsableByAll();

      line(page).getByText("Define it").click();
      assertThat(page.getByLabel("Label")).hasValue("Area");
      assertThat(page.getByLabel("API name")).hasValue("Area");
      page.getByLabel("Type").selectOption(new SelectOption().setLabel("Number"));
      button(page, "Add the field").click();
      page.getByText("See what was dropped").click();

      assertThat(line(page)).containsText("1 of 2 parts would take effect now.");
      line(page).getByText("Replay all").click();
      window.assertUsableByAll();
      assertThat(page.locator("form"))
          .containsText(new String[] {"Sent by", "1 of 2 parts would take effect now."});
      button(page, "Replay").click();

      assertThat(page.locator("#replay")).containsText("Finished.");
      assertThat(page.locator("#replay")).containsText("1 part took effect.");
      assertThat(page.locator("#replay")).containsText("1 part is not accepted even now");
      window.assertUsableByAll();
      assertThat(page.getByText("See which are refused, and why"))
          .hasAttribute(
              "href", Pattern.compile("/dashboard/intake\\?reason=UNKNOWN_FIELD&subject=.*Area"));
      page.getByText("Replays").last().click();
      assertThat(page.getByLabel("Replays, the newest first").locator("tbody tr"))
          .containsText("“Area”: not defined");
      window.assertUsableByAll();
    }
    assertThat(workspace.get("/lead/" + lead).text("fields.Area")).isEqualTo("5000");
    assertThat(admin.get("/dashboard/settings/audit?area=INTAKE").body())
        .contains("Replay of dropped parts: “Area”: not defined");
  }

  @Test
  void aTypeIsMappedAndWhatWasDroppedTakesEffect() {
    var lead =
        capture(
            "919999999991",
            "\"name\": \"Asha\"",
            "{\"type\":\"1001\",\"fields\":{\"note\":\"Hello\"}}");

    try (var window = Window.onPhone(server).as(admin).expect(422)) {
      var page = window.open(PATH).page();
      assertThat(line(page)).containsText("1001 was sent once without the prefix ACTION_");
      page.getByLabel("Take it for").selectOption("");
      button(page, "Map the type").click();
      assertThat(page.locator("#type-error")).hasText("Choose a custom action.");
      window.assertUsableByAll();
      page.getByLabel("Take it for").selectOption("1001");
      button(page, "Map the type").click();

      assertThat(line(page)).containsText("It means a custom action now");
      assertThat(line(page)).containsText("1 of 1 part would take effect now.");
      window.assertUsableByAll();
      line(page).getByText("Replay all").click();
      button(page, "Replay").click();
      assertThat(page.locator("#replay")).containsText("1 part took effect.");
    }
    var timeline = workspace.get("/lead/" + lead + "?includeActions=true");
    assertThat(timeline.body()).contains("\"type\":\"1001\"", "\"note\":\"Hello\"");
  }

  @Test
  void theLabelsThatAreSentMostAreShown() {
    capture("919999999991", "\"status\": \"Hot\"");
    capture("919999999992", "\"status\": \"<b>Hot</b>\"");
    capture("919999999993", "\"status\": \"Hot\"");

    try (var window = Window.onLaptop(server).as(Person.of(workspace, Role.MARKETING_USER))) {
      var page = window.open(PATH + "?period=week").page();
      assertThat(line(page)).containsText("status: 3 labels are not active statuses");
      assertThat(line(page))
          .containsText("Sent most often of late: Hot (2 times), <b>Hot</b> (once)");
      assertThat(line(page)).containsText("An administrator can mend it: Add a status.");
      assertThat(line(page).getByText("Replay all")).hasCount(0);
      window.assertUsableByAll();
    }
  }

  @Test
  void saysThatNothingWasDropped() {
    try (var window = Window.onPhone(server).as(admin)) {
      var page = window.open(PATH).page();
      assertThat(page.locator(".empty-title")).hasText("Nothing was dropped");
      window.assertUsableByAll();
    }
  }

  @Test
  void rolesMayDoWhatTheyMay() {
    var form = Map.of("type", "x", "code", "1001", "reason", "UNKNOWN_FIELD", "subject", "x");
    var replays = "/dashboard/intake/replays";
    for (var role : Role.values()) {
      var person = Person.of(workspace, role);
      var reads = role != Role.CALLER;
      var replaysToo = role == Role.ADMIN || role == Role.MANAGER;
      var now = PATH + "/now?reason=UNKNOWN_FIELD&subject=fields.x";

      assertThat(person.get(PATH).status()).isEqualTo(reads ? 200 : 403);
      assertThat(person.get(now).status()).isEqualTo(reads ? 200 : 403);
      assertThat(person.get(replays).status()).isEqualTo(reads ? 200 : 403);
      assertThat(person.get(replays + "/new").status()).isEqualTo(replaysToo ? 200 : 403);
      assertThat(person.submit(replays + "/new", form).status()).isEqualTo(replaysToo ? 302 : 403);
      assertThat(person.submit(replays + "/" + NOTHING + "/stop", form).status())
          .isEqualTo(replaysToo ? 404 : 403);
      assertThat(person.submit(PATH + "/type", form).status())
          .isEqualTo(role == Role.ADMIN ? 302 : 403);
    }
    assertThat(admin.get(PATH + "/now?reason=NOTHING").status()).isEqualTo(404);
    assertThat(admin.get(replays + "/" + NOTHING).status()).isEqualTo(404);
    assertThat(admin.get(replays + "/new?from=yesterday").status()).isEqualTo(422);
    assertThat(
            server
                .part(DefinitionCache.class)
                .find(workspace.id())
                .orElseThrow()
                .actionTypes()
                .aliases())
        .isEqualTo(Map.of("x", 1001));
  }

  private String capture(String phone, String fields, String... actions) {
    var body =
        "{\"fields\":{\"phone\":\"%s\",%s},\"actions\":[%s]}"
            .formatted(phone, fields, String.join(",", actions));
    return workspace.receiptOf(body).text("lead_id");
  }

  private static Locator line(Page page) {
    return page.locator("#intake li.card");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
