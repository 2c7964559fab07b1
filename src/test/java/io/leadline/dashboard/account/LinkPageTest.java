package io.leadline.dashboard.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.definition.DefinitionCache;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.MovableClock;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Links by mail, on a server that has a mail server.
class LinkPageTest {
  private static final Pattern LINK =
      Pattern.compile("https://leads\\.example\\.com(/dashboard/\\w+/[\\w-]+)");
  private static final int PATIENCE = 30_000;

  private static final GreenMail MAIL = started();
  private static final MovableClock CLOCK = MovableClock.at(Instant.parse("2026-01-01T12:00:00Z"));
  private static final Server SERVER =
      Server.start(
          Map.of(
              "spring.mail.host", "127.0.0.1",
              "spring.mail.port", String.valueOf(MAIL.getSmtp().getPort()),
              "leadline.mail.from", "leadline@example.com",
              "leadline.base-url", "https://leads.example.com"),
          CLOCK);

  private final TestWorkspace workspace = SERVER.newWorkspace();
  private final Person admin = Person.of(workspace, Role.ADMIN);

  private static GreenMail started() {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    MAIL.stop();
  }

  @BeforeEach
  void forgetMails() throws Exception {
    MAIL.purgeEmailFromAllMailboxes();
  }

  @Test
  void anInvitationComesByMailAndIsShownToNobodyElse() throws Exception {
    var answer = invite("asha@example.com");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("A mail with the link was sent to asha@example.com.")
        .doesNotContain("/dashboard/invitation/");
    var link = linkInMail(1);
    try (var window = Window.onLaptop(SERVER)) {
      window.open(link).page().getByLabel("New password").fill("battery staple");
      window.page().getByRole(AriaRole.BUTTON).getByText("Join").click();
      assertThat(window.page()).hasTitle("Home · Leadline");
    }
  }

  @Test
  void whoHasForgottenThePasswordIsMailedALink() throws Exception {
    var caller = Person.of(workspace, Role.CALLER);
    try (var window = Window.onPhone(SERVER)) {
      var page = window.open("/dashboard/sign-in").page();
      page.getByText("Forgot password?").click();
      window.assertUsableByAll();
      page.getByLabel("E-mail address").fill(caller.email());
      page.getByText("Send the link").click();
      assertThat(page.getByRole(AriaRole.STATUS).first())
          .containsText("If somebody here has this address");
      window.assertUsableByAll();

      window.open(linkInMail(1)).assertUsableByAll();
      page.getByLabel("New password").fill("battery staple");
      page.getByText("Choose this password").click();
      assertThat(page).hasTitle("Home · Leadline");
    }
    assertThat(caller.get("/dashboard").status()).isEqualTo(302);
  }

  @Test
  void whoAsksForAnUnknownAddressIsAnsweredAlike() throws Exception {
    var caller = Person.of(workspace, Role.CALLER);

    var known = forgot(caller.email());
    var again = forgot(caller.email());
    var unknown = forgot("nobody@example.com");
    var last = forgot(admin.email());

    assertThat(List.of(again, unknown, last))
        .extracting(LinkPageTest::words)
        .containsOnly(words(known));
    // They are worked off one after the other: when the last one has come, nothing is to come.
    linkInMail(2);
    assertThat(Stream.of(MAIL.getReceivedMessages()).map(LinkPageTest::recipient))
        .containsExactly(caller.email(), admin.email());
  }

  @Test
  void theHostOfARequestGetsIntoNoMail() throws Exception {
    forgot(admin.email());

    assertThat(linkInMail(1)).startsWith("/dashboard/password/");
  }

  @Test
  void linksThatWereUsedHaveExpiredOrWereReplacedSayWhatToDo() throws Exception {
    invite("asha@example.com");
    var first = linkInMail(1);
    var id =
        SERVER
            .part(DefinitionCache.class)
            .find(workspace.id())
            .flatMap(it -> it.findMember("asha@example.com"))
            .orElseThrow()
            .id();
    admin.submit("/dashboard/settings/team/" + id + "/link", Map.of());
    var second = linkInMail(2);

    try (var window = Window.onPhone(SERVER).expect(410, 410, 410)) {
      var page = window.open(first).page();
      assertThat(page.getByText("This link does not work")).isVisible();
      window.assertUsableByAll();
      CLOCK.advance(Duration.ofDays(7));
      window.open(second);
      assertThat(page.getByText("This link has expired")).isVisible();
      assertThat(page.getByText("Ask an administrator to invite you again.")).isVisible();
    }
    // The clock has ended the session as well.
    var later = Person.of(workspace, Role.ADMIN);
    later.submit("/dashboard/settings/team/" + id + "/link", Map.of());
    var third = linkInMail(3);
    assertThat(later.submit(third, Map.of("password", "battery staple")).status()).isEqualTo(302);
    var used = later.submit(third, Map.of("password", "something else"));
    assertThat(used.status()).isEqualTo(410);
    assertThat(used.body()).contains("This link was used");
  }

  @Test
  void aLinkNeedsTheFormOfItsPage() throws Exception {
    invite("asha@example.com");
    var link = linkInMail(1);

    assertThat(admin.forge(link, Map.of("password", "battery staple")).status()).isEqualTo(403);

    assertThat(admin.get(link).status()).isEqualTo(200);
  }

  private Answer invite(String email) {
    return admin.submit(
        "/dashboard/settings/team/new", Map.of("name", "Asha", "email", email, "role", "CALLER"));
  }

  private Answer forgot(String email) {
    return admin.submit("/dashboard/password", Map.of("email", email));
  }

  /// The path of the link in a mail, from the first on.
  private static String linkInMail(int number) throws Exception {
    assertThat(MAIL.waitForIncomingEmail(PATIENCE, number)).isTrue();
    var text = MAIL.getReceivedMessages()[number - 1].getContent().toString();
    var matcher = LINK.matcher(text);
    assertThat(matcher.find()).isTrue();
    return Objects.requireNonNull(matcher.group(1));
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /// What a page says, without the token that each form has.
  private static String words(Answer answer) {
    return answer.status() + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
