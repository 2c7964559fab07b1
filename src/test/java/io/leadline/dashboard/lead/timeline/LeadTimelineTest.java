package io.leadline.dashboard.lead.timeline;

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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What people do with the timeline of a lead.
class LeadTimelineTest {
  private static final Server SERVER = Server.shared();

  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final Person asha =
      Person.of(workspace, Role.MANAGER, "asha@example.com", "Asha Example");
  private final String lead =
      workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}").text("lead_id");

  @Test
  void addsANoteAfterAnErrorBesideItsField() {
    try (var window = Window.onLaptop(SERVER).as(asha).expect(422)) {
      var page = open(window);
      window.assertUsableByAll();

      page.getByText("Add note").click();
      assertThat(page.locator(".invalid-feedback")).hasText("Write something first");
      assertThat(note(page)).isFocused();
      window.assertUsableByAll();
      note(page).fill("Wants a garden\n<b>and</b> a lake");
      page.getByText("Add note").click();

      assertThat(newest(page)).containsText("Wants a garden\n<b>and</b> a lake");
      assertThat(newest(page)).containsText("just now by Asha Example");
      assertThat(page.getByText("Note added")).isVisible();
      assertThat(note(page)).hasValue("");
      assertThat(note(page)).isFocused();
      window.assertUsableByAll();
    }
  }

  @Test
  void addsPaymentsAndSaysWhatTheyAddUpTo() {
    try (var window = Window.onPhone(SERVER).as(asha).expect(422)) {
      var page = open(window);

      choose(page, "Payment");
      page.getByLabel("Amount").fill("0");
      page.getByLabel("Reference").fill("inv-7");
      page.getByText("Add payment").click();
      assertThat(page.locator(".invalid-feedback")).containsText("Give an amount above zero");
      assertThat(page.getByLabel("Reference")).hasValue("inv-7");
      window.assertUsableByAll();
      page.getByLabel("Amount").fill("1,25,000.50");
      page.getByText("Add payment").click();

      assertThat(newest(page)).containsText("INR\u00a01,25,000.50");
      assertThat(newest(page)).containsText("Completed");
      assertThat(newest(page)).containsText("Paid so far: INR\u00a01,25,000.50");
      assertThat(page.locator("[data-paid]")).hasText("INR\u00a01,25,000.50");
      window.assertUsableByAll();
    }
  }

  @Test
  void changesTheStatusOfAPaymentAndItsTotal() {
    append(payment("PENDING", "USD", "70"), payment("COMPLETED", "INR", "5000"));
    try (var window = Window.onLaptop(SERVER).as(asha)) {
      var page = open(window);
      assertThat(page.locator("[data-paid]"))
          .hasText(new String[] {"INR\u00a05,000", "USD\u00a00"});

      var pending = page.locator("article", hasText("USD"));
      pending.getByLabel("Change: Payment").click();
      var form = page.locator("article", hasText("Change: Payment"));
      form.getByLabel("Status").selectOption("Completed");
      form.getByLabel("Note").fill("By bank");
      window.assertUsableByAll();
      form.locator("button[type=submit]").click();

      assertThat(pending).containsText("Completed");
      assertThat(pending).containsText("By bank");
      assertThat(pending).containsText("Paid so far: USD\u00a070");
      assertThat(page.locator("[data-paid]"))
          .hasText(new String[] {"INR\u00a05,000", "USD\u00a070"});
      pending.getByText("Changed once").click();
      assertThat(pending.locator(".timeline-history"))
          .containsText(
              Pattern.compile(
                  "by Asha Example\\s+Status:\\s+Pending\\s+→.*Completed", Pattern.DOTALL));
      window.assertUsableByAll();
    }
  }

  @Test
  void addsACustomActionByItsSchemaAndChangesIt() {
    try (var window = Window.onLaptop(SERVER).as(asha).expect(422, 422)) {
      var page = open(window);

      choose(page, "Action");
      page.getByLabel("Which action").selectOption("Document Collected");
      assertThat(page.getByLabel("Link")).isVisible();
      page.getByLabel("Which action").selectOption("Site Visit");
      assertThat(page.getByLabel("Outcome")).isVisible();
      page.getByLabel("Email").fill("nonsense");
      page.getByLabel("Outcome").selectOption("Interested");
      page.getByText("Add action").click();
      assertThat(page.locator("#timeline-composer .invalid-feedback")).hasCount(1);
      assertThat(page.getByLabel("Outcome")).hasValue("Interested");
      assertThat(page.getByLabel("Email")).isFocused();
      window.assertUsableByAll();
      page.getByLabel("Email").fill("ravi@example.com");
      page.getByText("Add action").click();

      var entry = newest(page);
      assertThat(entry).containsText("Site Visit");
      assertThat(entry.getByText("ravi@example.com"))
          .hasAttribute("href", "mailto:ravi@example.com");

      entry.getByLabel("Change: Site Visit").click();
      var form = page.locator("article", hasText("Change: Site Visit"));
      assertThat(form.getByLabel("Outcome")).hasValue("Interested");
      form.getByLabel("Email").fill("worse");
      form.locator("button[type=submit]").click();
      assertThat(form.locator(".invalid-feedback")).hasCount(1);
      window.assertUsableByAll();
      form.getByLabel("Email").fill("");
      form.getByLabel("Outcome").selectOption("Not Interested");
      form.locator("button[type=submit]").click();

      assertThat(newest(page)).containsText("Not Interested");
      assertThat(newest(page)).not().containsText("ravi@example.com");
      newest(page).getByText("Changed once").click();
      assertThat(newest(page).locator(".timeline-history"))
          .containsText(
              Pattern.compile("Outcome:\\s+Interested\\s+→.*Not Interested", Pattern.DOTALL));
      window.assertUsableByAll();
    }
  }

  /// Else the focus is taken away from those who type at once, and their first letters get lost.
  @Test
  void aFormHasTheFocusAsSoonAsItIsThere() {
    append(payment("PENDING", "INR", "70"));
    try (var window = Window.onLaptop(SERVER).as(asha)) {
      var page = open(window);
      page.evaluate(
          """
          () => new MutationObserver(() => {
            const form = document.querySelector("article[data-timeline-form]");
            if (form && !form.dataset.seen) {
              form.dataset.seen = form.contains(document.activeElement) ? "focused" : "idle";
            }
          }).observe(document.body, { childList: true, subtree: true })
          """);

      page.getByLabel("Change: Payment").click();

      assertThat(page.locator("article[data-seen]")).hasAttribute("data-seen", "focused");
    }
  }

  @Test
  void logsACallThatWasEarlier() {
    try (var window = Window.onPhone(SERVER).as(asha).expect(422)) {
      var page = open(window);

      choose(page, "Call");
      assertThat(page.getByLabel("Phone number")).hasValue("+919999999999");
      page.getByLabel("Duration").fill("five");
      page.getByLabel("What it was about").fill("Price of plot 7");
      page.getByLabel("Day").fill("2026-01-05");
      page.getByText("Add call").click();
      assertThat(page.locator(".invalid-feedback")).containsText("as in 5 or 5:30");
      assertThat(page.getByLabel("Day")).hasValue("2026-01-05");
      page.getByLabel("Duration").fill("5:30");
      page.getByText("Add call").click();

      var call = page.locator("article", hasText("Incoming call"));
      assertThat(call).containsText("5 min 30 s");
      assertThat(call).containsText("Price of plot 7");
      assertThat(page.locator(".timeline-day").last()).hasText("Monday, 5 January 2026");
      assertThat(page.locator("article").last()).containsText("Incoming call");
      window.assertUsableByAll();
    }
  }

  @Test
  void changesNothingThatSomebodyElseChangedMeanwhile() {
    append(payment("PENDING", "INR", "70"));
    try (var window = Window.onLaptop(SERVER).as(asha).expect(422)) {
      var page = open(window);
      page.getByLabel("Change: Payment").click();
      var form = page.locator("article", hasText("Change: Payment"));
      form.getByLabel("Status").selectOption("Failed");

      workspace.post(
          "/lead/%s/action/%s".formatted(lead, form.getAttribute("data-id")),
          "{\"type\": \"PAYMENT\", \"status\": \"COMPLETED\"}");
      form.locator("button[type=submit]").click();

      assertThat(form.getByRole(AriaRole.ALERT)).containsText("Somebody changed this entry");
      assertThat(form.getByLabel("Status")).hasValue("Failed");
      form.locator("button[type=submit]").click();
      assertThat(newest(page)).containsText("Failed");
      assertThat(newest(page)).containsText("Changed 2 times");
    }
  }

  @Test
  void narrowsByKindAndSearchesAndLoadsToTheEnd() {
    for (int from = 0; from < 100; from += 50) {
      append(
          IntStream.range(from, from + 50)
              .mapToObj(i -> "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Note " + i + ".\"}")
              .toArray(String[]::new));
    }
    append(payment("COMPLETED", "INR", "5000"));
    try (var window = Window.onLaptop(SERVER).as(asha)) {
      var page = open(window);
      var entries = page.locator("article");
      assertThat(newest(page)).containsText("Payment");

      while (page.locator("#timeline-more").count() > 0) {
        int before = entries.count();
        page.locator("#timeline-more").scrollIntoViewIfNeeded();
        page.waitForCondition(() -> entries.count() > before);
      }
      assertThat(entries).hasCount(102);
      assertThat(entries.last()).containsText("Lead created");
      assertThat(page.locator(".timeline-day")).hasCount(1);
      assertThat(ids(page)).doesNotHaveDuplicates();

      page.getByText("Payments", exactlyText()).click();
      assertThat(entries).hasCount(1);
      page.getByText("Payments", exactlyText()).click();
      page.getByLabel("Search in the timeline").fill("nOTE 77.");
      assertThat(entries).hasCount(1);
      assertThat(newest(page)).containsText("Note 77.");
      page.getByLabel("Search in the timeline").fill("nowhere");
      assertThat(page.getByText("Nothing here is like that")).isVisible();
      window.assertUsableByAll();
    }
  }

  @Test
  void showsByItselfWhatOthersDo() {
    append(
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"type\": \"SYSTEM_NOTE\", \"text\": \"Old " + i + ".\"}")
            .toArray(String[]::new));
    var ravi = Person.of(workspace, Role.ADMIN, "ravi@example.com", "Ravi Example");
    try (var watching = Window.onLaptop(SERVER).as(asha);
        var working = Window.onPhone(SERVER).as(ravi)) {
      var watched = open(watching);
      note(watched).fill("Half a thought");
      var page = open(working);

      note(page).fill("From the other side");
      page.getByText("Add note").click();

      assertThat(newest(watched)).containsText("From the other side");
      assertThat(newest(watched)).containsText("by Ravi Example");
      assertThat(watched.locator("#timeline-news")).hasText("1 new entry");
      append(payment("COMPLETED", "INR", "5000"), "{\"type\": \"1002\"}");
      assertThat(newest(watched)).containsText("Document Collected");
      assertThat(watched.locator("[data-paid]")).hasText("INR\u00a05,000");

      // Back-dated: it belongs further down than this page has been read.
      append("{\"type\": \"1001\", \"created_on\": 1767250800000}");
      append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"Last of all\"}");
      assertThat(newest(watched)).containsText("Last of all");
      assertThat(watched.locator("article", hasText("Site Visit"))).hasCount(0);
      while (watched.locator("#timeline-more").count() > 0) {
        int before = watched.locator("article").count();
        watched.locator("#timeline-more").scrollIntoViewIfNeeded();
        watched.waitForCondition(() -> watched.locator("article").count() > before);
      }
      assertThat(watched.locator("article").last()).containsText("Site Visit");

      // Back-dated: within what has been read, on a day that was not there yet.
      append("{\"type\": \"1001\", \"created_on\": 1767164400000}");
      assertThat(watched.locator(".timeline-day").last()).hasText("Wednesday, 31 December 2025");
      assertThat(watched.locator("article", hasText("Site Visit"))).hasCount(2);

      assertThat(note(watched)).hasValue("Half a thought");
      assertThat(note(watched)).isFocused();
      assertThat(ids(watched)).doesNotHaveDuplicates().hasSize(47);
      watching.assertUsableByAll();
      working.assertUsableByAll();
    }
  }

  @Test
  void doesNothingThatAnEntrySays() {
    var evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'\\\"";
    append(
        "{\"type\": \"SYSTEM_NOTE\", \"text\": \"%s\"}".formatted(evil.replace("\\\"", "")),
        "{\"type\": \"1001\", \"fields\": {\"note\": \"%s\"}}".formatted(evil.replace("\\\"", "")),
        """
        {"type": "PAYMENT", "status": "PENDING", "currency": "INR", "amount": "1",
         "paymentid": "<script>alert(3)</script>", "note": "{{7*7}} ${7*7} <b>x</b>"}
        """);
    try (var window = Window.onLaptop(SERVER).as(asha)) {
      var page = open(window);

      assertThat(page.locator("article")).hasCount(4);
      assertThat(page.getByText("<img src=x onerror=alert(2)>")).hasCount(2);
      assertThat(page.getByText("{{7*7}} ${7*7} <b>x</b>")).hasCount(1);
      assertThat(page.locator("article img, article script")).hasCount(0);
      page.locator("article", hasText("Site Visit")).getByLabel("Change: Site Visit").click();
      assertThat(page.locator("article", hasText("Change: Site Visit")).getByLabel("Note"))
          .hasValue(Pattern.compile("</script><script>alert\\(1\\).*"));
      page.getByLabel("Search in the timeline").fill("\"><script>alert(4)</script>");
      assertThat(page.getByText("Nothing here is like that")).isVisible();
    }
  }

  private Page open(Window window) {
    window.open("/dashboard/leads/" + lead + "/timeline");
    return window.page();
  }

  private void append(String... entries) {
    var answer =
        workspace.post("/lead/" + lead + "/action", "{\"actions\": " + List.of(entries) + "}");
    assertThat(answer.body()).doesNotContain("IGNORED");
    assertThat(answer.status()).isEqualTo(200);
  }

  private static String payment(String status, String currency, String amount) {
    return """
    {"type": "PAYMENT", "status": "%s", "currency": "%s", "amount": "%s"}
    """
        .formatted(status, currency, amount);
  }

  private static void choose(Page page, String form) {
    page.getByLabel("What to add")
        .getByText(form, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static Locator note(Page page) {
    return page.locator("#timeline-composer textarea");
  }

  private static Locator newest(Page page) {
    return page.locator("article").first();
  }

  private static List<String> ids(Page page) {
    return page.locator("article").all().stream()
        .map(entry -> entry.getAttribute("id"))
        .collect(Collectors.toList());
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByTextOptions exactlyText() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
