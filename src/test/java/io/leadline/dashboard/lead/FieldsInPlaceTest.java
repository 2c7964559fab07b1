package io.leadline.dashboard.lead;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.leadline.api.TestLead;
import io.leadline.definition.DefinitionEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The fields of a lead, changed in a browser.
class FieldsInPlaceTest {
  private static final String HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person manager = Person.of(workspace, Role.MANAGER);
  private final Person asha = Person.of(workspace, Role.CALLER, "asha@example.com", "Asha");

  private final TestLead lead =
      TestLead.created(
          workspace, "{\"fields\":{\"phone\":\"919999999999\",\"name\":\"Jane Doe\"}}");

  private final Window window = Window.onLaptop(server).as(manager);
  private final Page page = window.page();

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void changesTextInItsPlaceAndTheNameInTheHead() {
    open();

    form("Name").getByLabel("Name").fill("Asha Rao");
    save("Name");

    assertThat(row("name")).containsText("Asha Rao");
    assertThat(page.locator("h1")).hasText("Asha Rao");
    assertThat(page).hasURL(server.address(path()).toString());
    assertThat(page.getByLabel("Edit Name")).isFocused();
    assertThat(lead.field("name")).isEqualTo("\"Asha Rao\"");
  }

  @Test
  void changesWhatPeopleType() {
    open();

    fill("Email", "jane@example.com");
    fill("Deal Size", "12,500.5");
    fill("Budget", "1250000.50");
    fill("Website", "https://example.com/jane");
    fill("Brochure", "https://example.com/a.pdf");
    fill("City", "Pune");

    assertThat(row("email").locator("a[href='mailto:jane@example.com']")).isVisible();
    assertThat(row("deal_size")).containsText("12500.5");
    assertThat(row("budget")).containsText("INR\u00a012,50,000.50");
    assertThat(row("website").locator("a[href='https://example.com/jane']"))
        .hasAttribute("rel", "noopener noreferrer");
    assertThat(lead.field("budget")).isEqualTo("\"1250000.50\"");
    assertThat(lead.field("deal_size")).isEqualTo("12500.5");
    window.assertUsableByAll();
  }

  @Test
  void changesDaysAndTimes() {
    open();

    form("Follow-up Date").getByLabel("Day").fill("2026-01-31");
    save("Follow-up Date");
    assertThat(row("follow_up_date")).containsText("31/01/2026");
    var day = lead.field("follow_up_date");
    form("Follow-up Date").getByLabel("Time, if any").fill("10:30");
    save("Follow-up Date");

    assertThat(row("follow_up_date")).containsText("31/01/2026 10:30:00");
    assertThat(day).isEqualTo("1769797800000");
    assertThat(lead.field("follow_up_date")).isEqualTo("1769835600000");
  }

  @Test
  void changesWhatPeopleChoose() {
    open();

    choose("Contact Source", "Referral");
    choose("Owner", "Asha");
    choose("Assignee", "Asha");
    form("Opted In").getByLabel("Opted In").check();
    save("Opted In");

    assertThat(row("contact_source")).containsText("Referral");
    assertThat(row("owner")).containsText("Asha");
    assertThat(page.locator("#lead-head")).containsText("Asha");
    assertThat(row("opted_in")).containsText("Yes");
    assertThat(lead.field("assignee")).isEqualTo("\"" + asha.email() + "\"");
    form("Opted In").getByLabel("Opted In").uncheck();
    save("Opted In");
    assertThat(row("opted_in")).containsText("No");
    choose("Contact Source", "None");
    assertThat(row("contact_source")).containsText("No value");
  }

  @Test
  void changesTagsWithNewOnes() {
    open();

    var form = form("Interests");
    form.locator(".ts-control input").fill("Plot");
    page.keyboard().press("Enter");
    form.locator(".ts-control input").fill("Shop");
    page.keyboard().press("Enter");
    window.assertUsableByAll();
    save("Interests");

    assertThat(row("interests").locator(".badge")).hasText(new String[] {"Plot", "Shop"});
    assertThat(lead.field("interests")).isEqualTo("[\"Plot\",\"Shop\"]");
    window.assertUsableByAll();
  }

  @Test
  void asksWhyALeadIsLost() {
    open();

    var form = form("Status");
    assertThat(form.getByLabel("Lost Reason")).isHidden();
    form.getByLabel("Status").selectOption("Lost");
    form.getByLabel("Lost Reason").selectOption("No Need");
    save("Status");

    assertThat(row("status")).containsText("Lost");
    assertThat(row("lost_reason")).containsText("No Need");
    assertThat(page.locator("#lead-head")).containsText("Lost");
  }

  @Test
  void changesTheRatingByKeyboardAlone() {
    open();

    page.getByLabel("Edit Rating").focus();
    page.keyboard().press("Enter");
    assertThat(opened("Rating").getByLabel("None")).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Tab");
    assertThat(opened("Rating").getByText("Save")).isFocused();
    page.keyboard().press("Enter");

    assertThat(row("rating").getByRole(AriaRole.IMG)).hasAttribute("aria-label", "4 of 5 stars");
    assertThat(page.getByLabel("Edit Rating")).isFocused();
    assertThat(lead.field("rating")).isEqualTo("4");
  }

  @Test
  void leavesAFieldByEscape() {
    open();

    form("City").getByLabel("City").fill("Pune");
    page.keyboard().press("Escape");

    assertThat(page.getByLabel("Edit City")).isFocused();
    assertThat(row("city")).containsText("No value");
    assertThat(lead.read().body()).doesNotContain("Pune");
  }

  @Test
  void keepsWhatWasTypedBesideTheError() {
    open();
    window.expect(422, 422);

    form("Budget").getByLabel("Budget").fill("a lot");
    save("Budget");
    assertThat(form("Budget").getByLabel("Budget")).hasValue("a lot");
    assertThat(form("Budget").getByLabel("Budget"))
        .hasAccessibleDescription(Pattern.compile("This is no amount.*"));
    form("Email").getByLabel("Email").fill("jane@example");
    save("Email");

    assertThat(form("Email")).containsText("Email is invalid");
    assertThat(form("Email").getByLabel("Email")).hasValue("jane@example");
    window.assertUsableByAll();
  }

  @Test
  void worksOnAPhone() {
    try (var phone = Window.onPhone(server).as(manager)) {
      phone.open(path());
      phone.assertUsableByAll();

      phone.page().getByLabel("Edit City").click();
      phone.page().locator("#field-city form").getByLabel("City").fill("Pune");
      phone.assertUsableByAll();
      phone.page().locator("#field-city").getByText("Save").click();

      assertThat(phone.page().locator("#field-city")).containsText("Pune");
    }
  }

  @Test
  void isUsableWithEveryFormOpen() {
    open();

    for (var label :
        new String[] {
          "Name", "Email", "Rating", "Status", "Assignee", "Lost Reason", "Contact Source",
          "Interests", "Deal Size", "Budget", "Follow-up Date", "Website", "Brochure", "Owner",
          "Opted In", "City"
        }) {
      assertThat(form(label)).isVisible();
    }

    window.assertUsableByAll();
  }

  @Test
  void rendersStoredScriptAsText() {
    server
        .part(DefinitionEditor.class)
        .addLeadField(
            workspace.id(),
            NewField.of("hostile", HOSTILE, FieldType.DROPDOWN).withOptions(HOSTILE));
    var json = HOSTILE.replace("\"", "\\\"");
    lead.update(
        """
        {"fields":{"name":"%1$s","city":"%1$s","contact_source":"%1$s","interests":["%1$s"],
         "hostile":"%1$s","website":"https://example.com/<script>alert(3)</script>"}}\
        """
            .formatted(json));
    assertThat(lead.field("website")).contains("alert(3)");

    open();

    assertThat(page.locator("h1")).hasText(HOSTILE);
    assertThat(row("city")).containsText(HOSTILE);
    assertThat(row("contact_source")).containsText(HOSTILE);
    assertThat(page.locator("main img")).hasCount(0);
    for (var field : new String[] {"name", "city", "contact_source", "interests", "hostile"}) {
      row(field).getByRole(AriaRole.LINK).last().click();
      assertThat(row(field).locator("form")).isVisible();
    }
    assertThat(page.locator("main img")).hasCount(0);
  }

  private void open() {
    window.open(path());
  }

  private String path() {
    return "/dashboard/leads/" + lead.id();
  }

  private Locator row(String apiName) {
    return page.locator("#field-" + apiName);
  }

  /// The form of a field, opened if it is not.
  private Locator form(String label) {
    var form = opened(label);
    var edit = page.locator("a[aria-label='Edit " + label + "']");
    if (edit.count() > 0) {
      edit.click();
    }
    form.waitFor();
    return form;
  }

  /// The form of a field that is open, or opens just now.
  private Locator opened(String label) {
    return page.locator("form[aria-label='Change " + label + "']");
  }

  private void fill(String label, String text) {
    form(label).getByLabel(label).fill(text);
    save(label);
    assertThat(page.locator("a[aria-label='Edit " + label + "']")).isVisible();
  }

  private void choose(String label, String choice) {
    form(label).getByLabel(label).selectOption(new SelectOption().setLabel(choice));
    save(label);
    assertThat(page.locator("a[aria-label='Edit " + label + "']")).isVisible();
  }

  private void save(String label) {
    opened(label).locator("button[type=submit]").click();
  }
}
