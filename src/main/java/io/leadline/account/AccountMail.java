package io.leadline.account;

import io.leadline.platform.PublicAddressProperties;
import io.leadline.platform.startup.StartupFailure;
import io.leadline.workspace.Workspace;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends links to the members whom they are for, if there is a mail server.
@Component
@EnableConfigurationProperties({MailProperties.class, PublicAddressProperties.class})
public class AccountMail {
  private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

  /// Null when there is no mail server.
  private final @Nullable JavaMailSender sender;

  private final String from;
  private final String baseUrl;

  /// @throws StartupFailure when there is a mail server but no sender, or no base URL. A base URL
  ///   out of a request would do for neither: whoever sends the request can put any host into it
  AccountMail(
      ObjectProvider<JavaMailSender> sender,
      MailProperties mail,
      PublicAddressProperties publicAddress) {
    this.sender = sender.getIfAvailable();
    this.from = needed(mail.from(), "LEADLINE_MAIL_FROM");
    this.baseUrl = needed(publicAddress.find().orElse(null), "LEADLINE_BASE_URL");
  }

  /// Whether there is a mail server.
  public boolean isConfigured() {
    return sender != null;
  }

  /// Sends a link to its member, and waits until the mail server has taken it, for half a minute at
  /// most. A mail that cannot be sent changes nothing about the link.
  public Delivery send(IssuedLink link, Workspace workspace) {
    if (sender == null) {
      return Delivery.NOT_CONFIGURED;
    }
    try {
      send(sender, link, workspace);
      return Delivery.SENT;
    } catch (MailException | MessagingException e) {
      // The kind only: what mail servers say has addresses in it.
      LOG.warn("A mail was not taken: {}", e.getClass().getSimpleName());
      return Delivery.FAILED;
    }
  }

  private void send(JavaMailSender by, IssuedLink link, Workspace workspace)
      throws MessagingException {
    var text = LinkMail.of(link, workspace, baseUrl + link.path());
    var mail = by.createMimeMessage();
    var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
    parts.setFrom(from);
    parts.setTo(link.member().email());
    parts.setSubject(text.subject());
    parts.setText(text.body());
    by.send(mail);
  }

  private String needed(@Nullable String setting, String variable) {
    if (setting != null && !setting.isBlank()) {
      return setting;
    }
    if (sender == null) {
      return "";
    }
    throw new StartupFailure(
        "mails need %s, since SPRING_MAIL_HOST is set; set both, or neither".formatted(variable));
  }
}
