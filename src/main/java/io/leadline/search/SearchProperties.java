package io.leadline.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a search may cost.
///
/// @param timeLimit how long the database may take for one
@ConfigurationProperties("leadline.search")
public record SearchProperties(@DefaultValue("5s") Duration timeLimit) {
  public SearchProperties {
    if (timeLimit.toMillis() < 1) {
      throw new IllegalArgumentException("leadline.search.time-limit must be positive");
    }
  }
}
