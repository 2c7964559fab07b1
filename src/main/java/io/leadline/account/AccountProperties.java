package io.leadline.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the links work by which members choose a password.
///
/// @param invitationLifetime the invitation to a team
/// @param resetLifetime the link for who has lost the password
@ConfigurationProperties("leadline.account")
public record AccountProperties(
    @DefaultValue("7d") Duration invitationLifetime, @DefaultValue("24h") Duration resetLifetime) {
  public AccountProperties {
    if (!invitationLifetime.isPositive() || !resetLifetime.isPositive()) {
      throw new IllegalArgumentException("links must work for some time");
    }
  }

  Duration lifetime(LinkPurpose purpose) {
    return switch (purpose) {
      case INVITATION -> invitationLifetime;
      case PASSWORD_RESET -> resetLifetime;
    };
  }
}
