package io.leadline.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.leadline.platform.json.JsonText;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes pictures of the main pages, with a business that looks like one: `make screenshots` puts
/// them into the docs. Each page must be usable by all.
class ScreenshotsTest {
  private static final List<String> NAMES =
      List.of(
          "Asha Rao",
          "Rohan Mehta",
          "Jane Doe",
          "Kabir Khan",
          "Lina Costa",
          "Omar Haddad",
          "Priya Nair",
          "Sam Lee",
          "Tara Singh",
          "Vikram Joshi",
          "Nadia Aziz",
          "Leo Martin");
  private static final List<String> STATUSES = List.of("Fresh", "Contacted", "Qualified", "Won");
  private static final List<String> SOURCES = List.of("Website", "Referral", "Cold Call");

  private static final Server SERVER = Server.shared();
  private static final TestWorkspace BUSINESS = business();
  private static final Person ADMIN =
      Person.of(BUSINESS, Role.ADMIN, "meera.admin@example.com", "Meera Iyer");

  /// Of the pictures, in pixels.
  private static final int WIDTH = 1280;

  private static final int HEIGHT = 1000;

  @ParameterizedTest
  @CsvSource({
    "home, /dashboard",
    "leads, /dashboard/leads",
    "settings, /dashboard/settings",
    "custom-actions, /dashboard/settings/custom-actions",
    "custom-action, /dashboard/settings/custom-actions/1001",
    "lead-fields, /dashboard/settings/lead-fields",
    "lead-stages, /dashboard/settings/lead-stages",
    "api, /dashboard/settings/api",
    "team, /dashboard/settings/team",
    "workspace, /dashboard/settings/workspace",
    "account, /dashboard/account",
    "intake, /dashboard/intake",
    "causes, /dashboard/intake/causes",
    "sources, /dashboard/intake/sources",
    "explain, /dashboard/intake/explain?contact=919000000007",
  })
  void takesAPictureOfEachPage(String name, String path) {
    take(name, path);
  }

  @Test
  void takesAPictureOfALead() {
    take("lead", "/dashboard/leads/" + newestLead());
  }

  @Test
  void takesAPictureOfARequest() {
    var request = BUSINESS.receiptOf(damaged(7));
    take("request", "/dashboard/intake/" + request.text("receipt_id"));
  }

  private static void take(String name, String path) {
    try (var laptop = Window.onLaptop(SERVER).as(ADMIN);
        var phone = Window.onPhone(SERVER).as(ADMIN)) {
      laptop.page().setViewportSize(WIDTH, HEIGHT);
      for (var window : List.of(laptop, phone)) {
        window.open(path);
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(window.page().locator("h1").first()).isVisible();
        window.assertUsableByAll();
      }
      laptop.picture(name);
      phone.picture(name + "-phone");
    }
    assertThat(Files.exists(Path.of("target/screenshots", name + ".png"))).isTrue();
  }

  private static String newestLead() {
    var found = BUSINESS.post("/lead/search", "{ \"fields\": { \"name\": \"Leo Martin\" } }");
    return ((JsonText) found.at("data.0.id")).value();
  }

  private static TestWorkspace business() {
    var workspace = SERVER.newWorkspace();
    Person.of(workspace, Role.CALLER, "arun.caller@example.com", "Arun Das");
    Person.of(workspace, Role.CALLER, "zoya.caller@example.com", "Zoya Shaikh");
    for (int i = 0; i < NAMES.size(); i++) {
      workspace.capture(request(i));
      workspace.capture(damaged(i));
    }
    return workspace;
  }

  /// A request that does not take full effect: of a program whose fields and actions nobody has
  /// defined.
  private static String damaged(int i) {
    return """
    { "fields": { "phone": "9190000000%02d", "city": "Pune", "campaign": "Monsoon", "status": "Hot" },
      "actions": [ { "type": "1001", "fields": { "note": "Asked for a plan of the flat" } } ] }
    """
        .formatted(i);
  }

  private static String request(int i) {
    var visit = Instant.now().minus(Duration.ofHours(7L * i + 1)).toEpochMilli();
    return """
    { "fields": { "phone": "9190000000%02d", "name": "%s", "email": "lead%d@example.com", "status": "%s",
                  "contact_source": "%s", "city": "Pune", "budget": %d, "interests": ["Flat", "Villa"],
                  "assignee": "%s", "rating": %d },
      "actions": [ { "type": "ACTION_1001", "created_on": %d,
                     "fields": { "note": "Liked the view", "visit_date": %d, "outcome": "Interested" } },
                   { "type": "PAYMENT", "status": "%s", "currency": "INR", "amount": "%d", "note": "Booking" },
                   { "type": "SYSTEM_NOTE", "text": "Came in by the form on the website" } ] }
    """
        .formatted(
            i,
            NAMES.get(i),
            i,
            STATUSES.get(i % STATUSES.size()),
            SOURCES.get(i % SOURCES.size()),
            1_000_000 + 250_000 * i,
            i % 2 == 0 ? "arun.caller@example.com" : "zoya.caller@example.com",
            1 + i % 5,
            visit,
            visit,
            i % 3 == 0 ? "PENDING" : "COMPLETED",
            5_000 * (i + 1));
  }
}
