package io.leadline.dashboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.leadline.access.TokenStore;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What people find in the log of requests, in a real browser.
class IntakeLogPageTest {
  private static final String HOSTILE =
      "\\\"><img src=x onerror=alert(1)><script>alert(2)</script>";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person manager = Person.of(workspace, Role.MANAGER);

  @Test
  void saysHowToSendTheFirstRequest() {
    try (var window = Window.onLaptop(server).as(Person.of(workspace, Role.ADMIN))) {
      var page = window.open("/dashboard").page();
      page.locator("#navigation").getByText("Intake").click();
      assertThat(page.getByText("No request came in yet")).isVisible();
      window.assertUsableByAll();
      page.getByText("How to send the first one").click();
      assertThat(page).hasURL(Pattern.compile("/dashboard/settings/api$"));
    }
  }

  @Test
  void findsTheRequestThatNeverBecameALeadByItsPhone() {
    receive("{\"fields\": {\"phone\": \"919000000001\"}}");
    var lost = receive("{\"fields\": {\"mobile\": \"+91 90000-00002\", \"name\": \"Jane\"}}");

    try (var window = Window.onPhone(server).as(manager)) {
      var page = window.open("/dashboard/intake").page();
      assertThat(rows(page)).hasCount(2);
      window.assertUsableByAll();
      search(page, "90000 00002");
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText("No lead");
      assertThat(rows(page)).containsText("Identifier missing: fields.phone");
      window.assertUsableByAll();

      window.open(page.url());
      assertThat(rows(page)).hasCount(1);
      page.getByText(lost).click();
      assertThat(page.getByText("The lead identifier phone is missing")).isVisible();
      assertThat(page.getByLabel("The body of the request")).containsText("+91 90000-00002");
      window.assertUsableByAll();
    }
  }

  @Test
  void findsByTheIdsOfRequestsAndOfLeads() {
    var first = receive("{\"fields\": {\"phone\": \"919000000003\", \"name\": \"Jane\"}}");
    var second = receive("{\"fields\": {\"phone\": \"919000000003\"}}");
    receive("{\"fields\": {\"phone\": \"919000000004\"}}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake").page();
      search(page, first);
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText("Lead created");
      page.getByText("Jane").click();
      var lead = page.url().substring(page.url().lastIndexOf('/') + 1);

      window.open("/dashboard/intake?q=" + lead);
      assertThat(rows(page)).hasCount(2);
      assertThat(rows(page).first()).containsText(second);
      window.open("/dashboard/intake?q=6921b0c4a1b2c3d4e500002a");
      assertThat(page.getByText("No request found").last()).isVisible();
      window.assertUsableByAll();
      page.getByText("See all requests").click();
      assertThat(rows(page)).hasCount(3);
    }
  }

  @Test
  void filtersByReasonOutcomeAndPeriodWithChipsThatLeaveThemOutAgain() {
    receive("{\"fields\": {\"phone\": \"919000000005\", \"Budget\": 1, \"Size\": 2}}");
    receive("{\"fields\": {\"phone\": \"919000000006\", \"rating\": \"many\"}}");
    receive("{\"fields\": {\"phone\": \"919000000007\"}}");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake").page();
      page.locator("#filters summary").click();
      page.getByLabel("Only requests not taken as a whole").check();
      assertThat(rows(page)).hasCount(2);
      page.getByLabel("Reason why a part was dropped").selectOption("Unknown field");
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText("Unknown field: fields.Size");
      assertThat(rows(page)).containsText("2 still open");
      page.getByLabel("What the reason is about").fill("fields.Size");
      page.getByLabel("Outcome").selectOption("Lead created");
      assertThat(page).hasURL(Pattern.compile("subject=fields.Size"));
      assertThat(rows(page)).hasCount(1);
      window.assertUsableByAll();

      window.open(page.url());
      page.getByLabel("Reason: Unknown field: remove").click();
      assertThat(rows(page)).hasCount(2);
      page.getByLabel("Not taken as a whole: remove").click();
      assertThat(rows(page)).hasCount(3);
      page.getByLabel("Received to").fill("2020-01-01");
      assertThat(page.getByText("No request found").last()).isVisible();
      page.getByText("Clear all").click();
      assertThat(rows(page)).hasCount(3);
    }
  }

  @Test
  void readsOnFromTheLastRequestOfAPage() {
    for (int n = 0; n < LogPage.SIZE + 2; n++) {
      receive("{\"fields\": {\"phone\": \"91900001%04d\"}}".formatted(n));
    }

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake").page();
      assertThat(rows(page)).hasCount(LogPage.SIZE);
      page.locator("a[rel=next]").click();
      assertThat(rows(page)).hasCount(2);
      assertThat(rows(page).last()).containsText("919000010000");
      page.getByText("Newest").click();
      assertThat(rows(page)).hasCount(LogPage.SIZE);
    }
  }

  @Test
  void saysThatATokenWasDeleted() {
    receive("{\"fields\": {\"phone\": \"919000000008\"}}");
    var tokens = server.part(TokenStore.class);
    tokens.all(workspace.id()).forEach(it -> tokens.delete(workspace.id(), it.id(), ""));

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake").page();
      assertThat(rows(page)).containsText("Deleted token …");
    }
  }

  @Test
  void showsWhatIsWrittenAndNothingElse() {
    receive(
        "{\"fields\": {\"phone\": \"919000000009\", \"name\": \"%1$s\", \"%1$s\": \"%1$s\"}}"
            .formatted(HOSTILE));

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/intake?subject=" + "%22%3E%3Cscript%3Ealert(3)").page();
      assertThat(rows(page)).containsText("<script>alert(2)</script>");
      page.locator("tbody code").click();
      assertThat(page.locator("h3").first()).containsText("<script>alert(2)</script>");
      window.assertUsableByAll();
    }
  }

  private String receive(String body) {
    return workspace.capture(body).header("X-Receipt-Id");
  }

  private static void search(Page page, String text) {
    page.getByLabel("Phone, e-mail address, id of a lead or a request").fill(text);
  }

  private static Locator rows(Page page) {
    return page.locator("#log-table tbody tr");
  }
}
