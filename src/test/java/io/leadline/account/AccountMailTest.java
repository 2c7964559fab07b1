package io.leadline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.leadline.account.Invitation.Invited;
import io.leadline.account.LinkIssue.Issued;
import io.leadline.platform.PublicAddressProperties;
import io.leadline.platform.startup.StartupFailure;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceStore;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AccountMailTest {
  private static final URI BASE = URI.create("https://leads.example.com/");
  private static final String FROM = "Leadline <leadline@example.com>";

  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Workplace place = Workplace.create();
  private final Team team = Parts.shared().part(Team.class);
  private final Member admin = place.withAdministrator("admin@example.com");

  @AfterEach
  void stop() {
    mailServer.stop();
  }

  @Test
  void anInvitationArrivesWithItsLink() throws Exception {
    mailServer.start();
    var link = invite("Asha Rao");

    var delivery = mail().send(link, workspace());

    assertThat(delivery).isEqualTo(Delivery.SENT);
    assertThat(mailServer.getReceivedMessages()).hasSize(1);
    var received = mailServer.getReceivedMessages()[0];
    assertThat(received.getFrom()).extracting(Object::toString).containsExactly(FROM);
    assertThat(received.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("asha@example.com");
    assertThat(received.getSubject()).isEqualTo("Join the team of Test");
    assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(
            """
            Hello Asha Rao,

            you are invited to the team of Test on Leadline. Choose a password to join:

            https://leads.example.com/dashboard/invitation/%s

            The link works once, until 08/01/2026 17:30:00 (Asia/Kolkata). If you did not expect it, there is nothing to do.
            """
                .formatted(link.token().text())
                .strip());
  }

  @Test
  void aLinkForANewPasswordSaysThatTheOldOneStays() throws Exception {
    mailServer.start();
    var link = ((Issued) team.issueLink(place.id(), admin, admin.id())).link();

    mail().send(link, workspace());

    var received = mailServer.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Choose a new password for Test");
    assertThat(received.getContent().toString())
        .contains("https://leads.example.com/dashboard/password/" + link.token().text())
        .contains("your password stays as it is");
  }

  @Test
  void aNameAddsNoHeaderToAMail() throws Exception {
    mailServer.start();
    var named = workspace();
    var workspace =
        new Workspace(
            named.id(),
            "Test\r\nBcc: other@example.com",
            named.country(),
            named.zone(),
            named.currency(),
            named.dateFormat(),
            named.dateTimeFormat(),
            named.identifierField(),
            named.lenient(),
            named.createdAt());

    mail().send(invite("Asha Rao"), workspace);

    assertThat(mailServer.getReceivedMessages()).hasSize(1);
    assertThat(mailServer.getReceivedMessages()[0].getSubject())
        .isEqualTo("Join the team of Test Bcc: other@example.com");
  }

  @Test
  void aMailServerThatIsAwayLosesNoInvitation() {
    mailServer.start();
    var mail = mail();
    mailServer.stop();
    var link = invite("Asha Rao");

    assertThat(mail.send(link, workspace())).isEqualTo(Delivery.FAILED);

    assertThat(Parts.shared().part(AccountLinks.class).look(link.token().text()))
        .isInstanceOf(LinkState.Open.class);
  }

  @Test
  void withoutAMailServerNothingIsSent() {
    var mail = Parts.shared().part(AccountMail.class);

    assertThat(mail.isConfigured()).isFalse();
    assertThat(mail.send(invite("Asha Rao"), workspace())).isEqualTo(Delivery.NOT_CONFIGURED);
  }

  @Test
  void aMailServerNeedsASenderAndAnAddress() {
    mailServer.start();

    assertThatThrownBy(() -> mail(null, BASE))
        .isInstanceOf(StartupFailure.class)
        .hasMessage(
            "mails need LEADLINE_MAIL_FROM, since SPRING_MAIL_HOST is set; set both, or neither");
    assertThatThrownBy(() -> mail(FROM, null))
        .isInstanceOf(StartupFailure.class)
        .hasMessage(
            "mails need LEADLINE_BASE_URL, since SPRING_MAIL_HOST is set; set both, or neither");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leads.example.com",
        "ftp://leads.example.com",
        "https://leads.example.com/path",
        "https://leads.example.com?query",
        "https://leads.example.com#part",
        "https://user@leads.example.com",
        "mailto:leads@example.com",
        "https:///"
      })
  void whatIsNoBaseUrlIsRefused(String text) {
    assertThatThrownBy(() -> new PublicAddressProperties(URI.create(text)))
        .hasMessageContaining("LEADLINE_BASE_URL");
  }

  private IssuedLink invite(String name) {
    var asha = new NewMember("asha@example.com", name, "", Role.CALLER, MemberStatus.INVITED);
    return ((Invited) team.invite(place.id(), admin, asha)).link();
  }

  private Workspace workspace() {
    return Parts.shared().part(WorkspaceStore.class).find(place.id()).orElseThrow();
  }

  private AccountMail mail() {
    return mail(FROM, BASE);
  }

  private AccountMail mail(@Nullable String from, @Nullable URI base) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mailServer.getSmtp().getPort());
    var beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    return new AccountMail(
        beans.getBeanProvider(JavaMailSender.class),
        new MailProperties(from),
        new PublicAddressProperties(base));
  }
}
