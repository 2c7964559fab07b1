package io.leadline.dashboard.leads;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.team.Role;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What people do with the table of leads, in a real browser.
class LeadsPageTest {
  private static final Instant START = Instant.parse("2026-02-01T06:00:00Z");

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person manager = Person.of(workspace, Role.MANAGER);

  @Test
  void findsLeadsWhileSomebodyTypesAndSharesThemByTheAddress() {
    leads(60);

    try (var window = Window.onLaptop(server).as(manager)) {
      window.open("/dashboard/leads");
      window.assertUsableByAll();
      search(window, "lead 7");
      assertThat(total(window)).hasText("1 lead");
      assertThat(rows(window)).containsText("Lead 7");

      search(window, "90000 0000");
      assertThat(total(window)).hasText("10 leads");
      assertThat(window.page()).hasURL(Pattern.compile("/dashboard/leads\\?q=90000\\+0000$"));

      window.open(window.page().url());
      assertThat(total(window)).hasText("10 leads");
      assertThat(window.page().getByLabel("Name, phone or e-mail address")).hasValue("90000 0000");
      window.page().getByLabel("Search: 90000 0000: remove").click();
      assertThat(total(window)).hasText("60 leads");
    }
  }

  @Test
  void filtersByStatusWithChipsThatLeaveItOutAgain() {
    leads(6);

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/leads").page();
      page.locator("#filters summary").click();
      page.locator("#status-ts-control").fill("Cont");
      page.locator("#status-ts-dropdown .option", containing("Contacted")).click();
      assertThat(total(window)).hasText("3 leads");
      page.keyboard().press("Escape");
      window.assertUsableByAll();

      page.getByLabel("Status: Contacted: remove").click();
      assertThat(total(window)).hasText("6 leads");

      window.open("/dashboard/leads?status=Lost");
      assertThat(page.getByText("No lead matches")).isVisible();
      window.assertUsableByAll();
      page.getByText("Clear the filter").click();
      assertThat(total(window)).hasText("6 leads");
    }
  }

  @Test
  void sortsAndPagesToTheEnd() {
    leads(120);

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/leads").page();
      assertThat(rows(window)).hasCount(50);
      assertThat(rows(window).first()).containsText("Lead 119");
      link(page, "Next").click();
      assertThat(rows(window).first()).containsText("Lead 69");
      link(page, "Next").click();
      assertThat(rows(window)).hasCount(20);
      assertThat(rows(window).last()).containsText("Lead 0");
      assertThat(link(page, "Next")).hasCount(0);
      link(page, "Previous").click();
      assertThat(rows(window).first()).containsText("Lead 69");
      link(page, "Last").click();
      assertThat(rows(window).last()).containsText("Lead 0");

      page.locator("th a", containing("Name")).click();
      assertThat(rows(window).first()).containsText("Lead 0");
      assertThat(page.locator("th[aria-sort=ascending]")).hasText("Name");
      page.goBack();
      assertThat(rows(window).last()).containsText("Lead 0");
    }
  }

  @Test
  void remembersTheColumnsThatSomebodyChose() {
    leads(2);

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/leads").page();
      page.getByText("Columns").first().click();
      page.getByLabel("Email", new Page.GetByLabelOptions().setExact(true)).check();
      page.getByLabel("Phone", new Page.GetByLabelOptions().setExact(true)).uncheck();
      page.getByText("Show these").click();
      assertThat(page.locator("thead th"))
          .hasText(new String[] {"Name", "Email", "Status", "Assignee", "Created"});
      assertThat(page).hasURL(Pattern.compile("col=name&col=email&"));

      window.open("/dashboard/leads");
      assertThat(page.locator("thead th").nth(1)).hasText("Email");
    }
  }

  @Test
  void assignsManyLeadsAtOnceAndSaysWhatCameOfIt() {
    leads(260);
    var colleague = Person.of(workspace, Role.CALLER, "asha@example.com", "Asha");

    try (var window = Window.onLaptop(server).as(manager)) {
      var page = window.open("/dashboard/leads").page();
      page.getByLabel("Select all on this page").check();
      choose(page, "Asha");
      page.getByText("Change the selected").click();
      assertThat(page.getByText("Assign 50 leads to Asha?")).isVisible();
      window.assertUsableByAll();
      page.getByText("Yes, change them").click();
      assertThat(page.getByText("Changed: 50")).isVisible();
      window.assertUsableByAll();
      page.getByText("Back to the leads").click();

      choose(page, "Asha");
      page.getByText("Change all 260 leads").click();
      page.getByText("Yes, change them").click();
      assertThat(page.getByText("Changed: 210")).isVisible();
      assertThat(page.getByText("since they were so already: 50")).isVisible();
    }
    Assertions.assertThat(colleague.get("/dashboard/leads").body()).contains("260 leads");
  }

  @Test
  void asksForLeadsBeforeItChangesNone() {
    leads(1);

    try (var window = Window.onLaptop(server).as(manager).expect(422)) {
      var page = window.open("/dashboard/leads").page();
      choose(page, "Won");
      page.getByText("Change the selected").click();
      assertThat(page.getByText("Select the leads first.")).isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void createsALeadAfterAnErrorWithoutLosingWhatWasTyped() {
    try (var window = Window.onPhone(server).as(manager).expect(422, 404)) {
      var page = window.open("/dashboard/leads").page();
      assertThat(page.getByText("No leads yet")).isVisible();
      window.assertUsableByAll();
      page.getByText("Create one").click();
      window.assertUsableByAll();
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Jane <b>Doe</b>");
      page.getByLabel("Phone").fill("12");
      page.getByText("Create the lead").click();
      assertThat(page.getByText("This is no possible phone number")).isVisible();
      window.assertUsableByAll();
      assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)))
          .hasValue("Jane <b>Doe</b>");
      page.getByLabel("Phone").fill("99999 99999");
      page.getByText("Create the lead").click();
      page.waitForURL(Pattern.compile("/dashboard/leads/[0-9a-f]{24}$"));
    }
  }

  @Test
  void isUsableOnAPhoneAndHarmlessWhateverANameSays() {
    leads(3);
    workspace.capture(
        """
        { "fields": { "phone": "919999999999", "email": "x@example.com",
                      "name": "<img src=x onerror=alert(1)><script>alert(2)</script>\\"'" } }
        """);

    try (var window = Window.onPhone(server).as(manager)) {
      window.open("/dashboard/leads");
      assertThat(total(window)).hasText("4 leads");
      assertThat(rows(window).first()).containsText("<script>alert(2)</script>");
      window.assertUsableByAll();
      search(window, "<script>");
      assertThat(rows(window)).hasCount(1);
      window.picture("leads-hostile-phone");
    }
    try (var window = Window.onLaptop(server).as(manager)) {
      window.open("/dashboard/leads").picture("leads-hostile");
    }
  }

  @Test
  void worksWithoutAnyScript() {
    leads(60);

    var page = manager.get("/dashboard/leads?q=lead+5&sort=name").body();

    Assertions.assertThat(page).contains("11 leads").contains("<noscript><button");
  }

  private void leads(int count) {
    var all =
        IntStream.range(0, count)
            .mapToObj(number -> {
              Map<String, JsonValue> fields = new LinkedHashMap<>();
              fields.put("name", new JsonText("Lead " + number));
              fields.put("phone", new JsonText(Long.toString(919_000_000_000L + number)));
              fields.put("email", new JsonText("lead-" + number + "@example.com"));
              fields.put("status", new JsonText(number % 2 == 0 ? "Fresh" : "Contacted"));
              var created = START.plus(Duration.ofMinutes(number));
              return new Lead(
                  new LeadId(LeadId.prefix(created) + HexFormat.of().toHexDigits(number, 16)),
                  workspace.id(),
                  Long.toString(919_000_000_000L + number),
                  new JsonObject(fields),
                  0,
                  1,
                  created,
                  created,
                  ValueTimes.NONE,
                  0);
            })
            .toList();
    LeadRows.of(server).insert(workspace.id(), all);
  }

  private static void search(Window window, String text) {
    window.page().getByLabel("Name, phone or e-mail address").fill(text);
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void choose(Page page, String label) {
    page.getByLabel("What to do with many leads").selectOption(label);
  }

  private static Locator total(Window window) {
    return window.page().locator("#leads-table p[role=status]");
  }

  private static Locator rows(Window window) {
    return window.page().locator("#leads-table tbody tr");
  }
}
