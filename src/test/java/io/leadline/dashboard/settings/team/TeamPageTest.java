package io.leadline.dashboard.settings.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.definition.DefinitionCache;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.Role;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamPageTest {
  private static final String TEAM = "/dashboard/settings/team";

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  @Test
  void whoIsInvitedByALinkIsIn() {
    String link;
    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open(TEAM).page();
      window.assertUsableByAll();
      page.getByText("Invite").last().click();
      window.assertUsableByAll();
      page.getByLabel("Name").fill("Asha Rao");
      page.getByLabel("E-mail address").fill("asha@example.com");
      page.getByLabel("Phone number").fill("+91 99999-99999");
      page.getByLabel("Role").selectOption("MANAGER");
      button(page, "Invite").click();
      window.assertUsableByAll();
      button(page, "Copy").click();
      assertThat(page.getByText("Copied")).isVisible();
      link = page.evaluate("navigator.clipboard.readText()").toString();
    }
    assertThat(link).startsWith(server.address("/dashboard/invitation/").toString());
    assertThat(member("asha@example.com").status()).isEqualTo(MemberStatus.INVITED);

    try (var window = Window.onPhone(server).expect(422)) {
      var page = window.open(link).page();
      window.assertUsableByAll();
      assertThat(page.getByLabel("E-mail address")).hasValue("asha@example.com");
      page.getByLabel("New password").fill("short");
      button(page, "Join").click();
      assertThat(page.getByText("Choose 8 to 200 characters.")).isVisible();
      window.assertUsableByAll();
      page.getByLabel("New password").fill("battery staple");
      button(page, "Join").click();

      assertThat(page).hasTitle("Home · Leadline");
      assertThat(page.getByText("Hello, Asha Rao")).isVisible();
    }
    assertThat(member("asha@example.com"))
        .extracting(Member::status, Member::role, Member::phoneNumber)
        .containsExactly(MemberStatus.ACTIVE, Role.MANAGER, "919999999999");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    try (var window = Window.onPhone(server).as(admin).expect(422, 422)) {
      var page = window.open(TEAM + "/new").page();
      page.getByLabel("Name").fill("<b>Asha</b>");
      page.getByLabel("E-mail address").fill("asha");
      page.getByLabel("Phone number").fill("12");
      button(page, "Invite").click();

      assertThat(page.getByText("Give an e-mail address, like asha@example.com.")).isVisible();
      assertThat(page.getByText("Give 7 to 15 digits with the country code, or nothing."))
          .isVisible();
      assertThat(page.getByLabel("Name")).hasValue("<b>Asha</b>");
      window.assertUsableByAll();

      page.getByLabel("E-mail address").fill(admin.email());
      page.getByLabel("Phone number").fill("");
      button(page, "Invite").click();
      assertThat(page.locator("#email-fault")).containsText("in the team has this address");
    }
  }

  @Test
  void changesAMemberSwitchesItOffAndOnAndDeletesIt() {
    var ravi = Person.of(workspace, Role.CALLER, "ravi@example.com", "Ravi");
    try (var window = Window.onPhone(server).as(admin)) {
      var page = window.open(TEAM).page();
      page.getByLabel("Change Ravi").click();
      window.assertUsableByAll();
      page.getByLabel("Role").selectOption("MARKETING_USER");
      button(page, "Save").click();
      assertThat(page.getByText("Saved.")).isVisible();
      assertThat(page.getByLabel("Role")).hasValue("MARKETING_USER");

      button(page, "Switch off").click();
      assertThat(page.getByText("Switched off, and signed out everywhere.")).isVisible();
      assertThat(ravi.get("/dashboard").status()).isEqualTo(302);
      button(page, "Switch on").click();
      assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Switched on again.");
      assertThat(ravi.get("/dashboard").status()).isEqualTo(302);

      button(page, "Delete …").click();
      window.assertUsableByAll();
      page.getByRole(AriaRole.DIALOG)
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
          .click();
      assertThat(page.getByText("The member is deleted.")).isVisible();
      assertThat(page.getByText("ravi@example.com")).hasCount(0);
      page.getByText("Deleted members: 1").click();
      assertThat(page.getByText("ravi@example.com")).isVisible();
      window.assertUsableByAll();
    }
    assertThat(member("ravi@example.com"))
        .extracting(Member::status, Member::role)
        .containsExactly(MemberStatus.DELETED, Role.MARKETING_USER);
  }

  @Test
  void signsAMemberOutInAllBrowsers() {
    var ravi = Person.of(workspace, Role.CALLER, "ravi@example.com", "Ravi");

    var answer = admin.submit(path("ravi@example.com", "/sign-out"), Map.of());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(ravi.get("/dashboard").status()).isEqualTo(302);
    assertThat(admin.get("/dashboard").status()).isEqualTo(200);
  }

  @Test
  void whoseMembershipAProgramMadeCanBeGivenALink() {
    workspace.post(
        "/team-members",
        """
        {"name": "Asha", "email": "asha@example.com", "phone_number": "919999999999", "role": "CALLER"}
        """);

    try (var window = Window.onLaptop(server).as(admin)) {
      var page = window.open(path("asha@example.com", "")).page();
      button(page, "Invite again").click();

      assertThat(page.locator("#link")).containsText("/dashboard/invitation/");
    }
  }

  @Test
  void theLastAdministratorStays() {
    var caller = Person.of(workspace, Role.CALLER);
    try (var window = Window.onLaptop(server).as(admin).expect(422)) {
      var page = window.open(path(admin.email(), "")).page();
      assertThat(button(page, "Switch off")).hasCount(0);
      assertThat(button(page, "Delete …")).hasCount(0);
      page.getByLabel("Role").selectOption("CALLER");
      button(page, "Save").click();

      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText("Nobody else could administer the workspace.");
      window.assertUsableByAll();
    }
    assertThat(admin.submit(path(admin.email(), "/off"), Map.of()).status()).isEqualTo(422);
    assertThat(admin.submit(path(admin.email(), "/delete"), Map.of()).status()).isEqualTo(422);
    assertThat(caller.submit(path(admin.email(), "/delete"), Map.of()).status()).isEqualTo(403);
    assertThat(member(admin.email()).role()).isEqualTo(Role.ADMIN);
    assertThat(member(admin.email()).status()).isEqualTo(MemberStatus.ACTIVE);
  }

  @Test
  void aFormThatNoPageOfOursSentChangesNothing() {
    Person.of(workspace, Role.CALLER, "ravi@example.com", "Ravi");

    var deletion = admin.forge(path("ravi@example.com", "/delete"), Map.of());
    var invitation =
        admin.forge(
            TEAM + "/new", Map.of("name", "Eve", "email", "eve@example.com", "role", "ADMIN"));

    assertThat(deletion.status()).isEqualTo(403);
    assertThat(invitation.status()).isEqualTo(403);
    assertThat(member("ravi@example.com").status()).isEqualTo(MemberStatus.ACTIVE);
    assertThat(definitions().find(workspace.id()).orElseThrow().findMember("eve@example.com"))
        .isEmpty();
  }

  @Test
  void membersOfOtherWorkspacesAreNotThere() {
    var other = server.newWorkspace();
    Person.of(other, Role.CALLER, "ravi@example.com", "Ravi");
    var id =
        definitions().find(other.id()).orElseThrow().findMember("ravi@example.com").orElseThrow();

    assertThat(admin.get(TEAM + "/" + id.id()).status()).isEqualTo(404);
    assertThat(admin.submit(TEAM + "/" + id.id() + "/delete", Map.of()).status()).isEqualTo(404);
    assertThat(admin.submit(TEAM + "/" + id.id() + "/link", Map.of()).status()).isEqualTo(404);
  }

  private String path(String email, String rest) {
    return TEAM + "/" + member(email).id() + rest;
  }

  private Member member(String email) {
    return definitions().find(workspace.id()).orElseThrow().findMember(email).orElseThrow();
  }

  private DefinitionCache definitions() {
    return server.part(DefinitionCache.class);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
