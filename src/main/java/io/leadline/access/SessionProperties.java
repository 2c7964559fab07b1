package io.leadline.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long people stay signed in to the dashboard.
///
/// @param idle how long a session lasts in which nothing is asked for
/// @param longest how long a session lasts at all
@ConfigurationProperties("leadline.session")
public record SessionProperties(
    @DefaultValue("24h") Duration idle, @DefaultValue("14d") Duration longest) {
  public SessionProperties {
    if (!idle.isPositive() || longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "leadline.session.idle must be positive, and leadline.session.longest not shorter");
    }
  }
}
