package io.leadline.dashboard.settings.stages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.definition.DefinitionCache;
import io.leadline.lead.Pipeline;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadStagesTest {
  private static final String PATH = "/dashboard/settings/lead-stages";
  private static final String SCRIPT = "<script>alert('stored')</script>";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void createsAStatusThatLeadsCanGetAtOnce() {
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      link(page, "New status in Won").click();
      window.assertUsableByAll();
      page.getByLabel("Name").fill("Paid in full");
      page.getByLabel("Color").fill("#123abc");
      button(page, "Save").click();

      assertThat(page.getByText("Paid in full")).isVisible();
      assertThat(page.locator("circle[fill='#123abc']")).hasCount(1);
      window.picture("settings-lead-stages");
    }
    var body = "{\"fields\":{\"phone\":\"919999999999\",\"status\":\"paid in full\"}}";
    assertThat(workspace.receiptOf(body).text("remarks")).isEqualTo("[]");
  }

  @Test
  void movesArchivesAndRestoresWithoutLeavingThePage() {
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      var page = window.page();
      button(page, "Move Qualified up").click();
      assertThat(page.locator("section").first().locator("li").nth(1)).containsText("Qualified");
      assertThat(button(page, "Move Qualified up")).isFocused();

      button(page, "Archive Fresh").click();
      assertThat(button(page, "Archive Fresh")).hasCount(0);
      assertThat(page.locator("section").first().locator("li").first())
          .containsText("for new leads");

      page.getByText("Archived (2)").click();
      button(page, "Restore Fresh").click();
      assertThat(button(page, "Archive Fresh")).isVisible();
    }
    assertThat(pipeline().activeStatuses().all())
        .containsExactlyInAnyOrder("Fresh", "Contacted", "Qualified", "Won", "Lost");
  }

  @Test
  void lostReasonsAreCreatedOrderedAndProposed() {
    try (var window = Window.onPhone(server).as(admin).open(PATH)) {
      window.assertUsableByAll();
      var page = window.page();
      link(page, "New lost reason").click();
      page.getByLabel("Name").fill("Gone away");
      button(page, "Save").click();
      button(page, "Make Gone away the default").click();
      assertThat(button(page, "Make Gone away the default")).hasCount(0);
      button(page, "Move Gone away up").click();
      assertThat(button(page, "Move Gone away up")).isEnabled();
      button(page, "Archive No Need").click();
      assertThat(page.getByText("Archived (1)").last()).isVisible();
      window.assertUsableByAll();
    }
    assertThat(pipeline().activeLostReasons().all())
        .contains("Gone away")
        .doesNotContain("No Need");
  }

  @Test
  void aFormThatFailsKeepsWhatWasTyped() {
    try (var window = Window.onLaptop(server).as(admin).expect(422)) {
      var page = window.open(PATH + "/statuses?stage=LOST").page();
      page.getByLabel("Name").fill("fresh");
      page.getByLabel("Color").fill("#abcdef");
      button(page, "Save").click();

      assertThat(page.locator("#label-error")).containsText("This name is taken");
      assertThat(page.getByLabel("Name")).hasValue("fresh");
      assertThat(page.getByLabel("Color")).hasValue("#abcdef");
      window.assertUsableByAll();
    }
  }

  @Test
  void saysWhyANameThatLeadsHoldStays() {
    workspace.receiptOf("{\"fields\":{\"phone\":\"919999999999\",\"status\":\"Contacted\"}}");

    var answer =
        admin.submit(
            PATH + "/statuses/" + id("Contacted"), Map.of("label", "Called", "color", "#abcdef"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("The name stays: 1 lead has it", "value=\"Called\"");
    assertThat(pipeline().findStatus("Called")).isEmpty();
  }

  @Test
  void keepsTheLastOpenStatus() {
    for (var label : new String[] {"Contacted", "Qualified"}) {
      assertThat(archive(label)).isEqualTo(302);
    }

    assertThat(archive("Fresh")).isEqualTo(422);
    assertThat(pipeline().initialStatus().label()).isEqualTo("Fresh");
  }

  @Test
  void refusesWhatIsNoStatus() {
    assertThat(admin.submit(PATH + "/statuses", Map.of("label", " ", "color", "#abcdef")).body())
        .contains("A name has 1 to 200 characters.");
    assertThat(admin.submit(PATH + "/statuses", Map.of("label", "Red", "color", "red")).body())
        .contains("A color looks like #f59f00.");
    assertThat(admin.submit(PATH + "/lost-reasons", Map.of("label", "no need")).status())
        .isEqualTo(422);
    assertThat(admin.get(PATH + "/statuses/" + "0".repeat(24)).status()).isEqualTo(404);
    assertThat(admin.get(PATH + "/lost-reasons/" + "0".repeat(24)).status()).isEqualTo(404);
    assertThat(
            admin
                .submit(PATH + "/statuses/" + "0".repeat(24) + "/move", Map.of("direction", "UP"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void scriptInANameIsText() {
    admin.submit(PATH + "/statuses", Map.of("label", SCRIPT, "color", "#abcdef"));
    admin.submit(PATH + "/lost-reasons", Map.of("label", "\"><img src=x onerror=alert(1)>"));

    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      assertThat(window.page().getByText(SCRIPT)).isVisible();
      window.open(PATH + "/statuses/" + id(SCRIPT));
      assertThat(window.page().getByLabel("Name")).hasValue(SCRIPT);
    }
  }

  @Test
  void onlyAdministratorsSeeAndChangeIt() {
    for (var role : new Role[] {Role.MANAGER, Role.CALLER, Role.MARKETING_USER}) {
      var other = Person.of(workspace, role);

      assertThat(other.get(PATH).status()).isEqualTo(403);
      assertThat(
              other
                  .submit(PATH + "/statuses", Map.of("label", "Mine", "color", "#abcdef"))
                  .status())
          .isEqualTo(403);
    }
    assertThat(admin.forge(PATH + "/lost-reasons", Map.of("label", "Forged")).status())
        .isEqualTo(403);
    assertThat(pipeline().findStatus("Mine")).isEmpty();
    assertThat(pipeline().findLostReason("Forged")).isEmpty();
  }

  private int archive(String label) {
    return admin
        .submit(PATH + "/statuses/" + id(label) + "/archive", Map.of("archived", "true"))
        .status();
  }

  private String id(String label) {
    return pipeline().findStatus(label).orElseThrow().id();
  }

  private Pipeline pipeline() {
    return server.part(DefinitionCache.class).find(workspace.id()).orElseThrow().pipeline();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
