package io.leadline.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much is let in at once.
///
/// @param queueSize how many submissions may wait for the writer; more are answered with 503
/// @param batchSize how many the writer applies in one transaction at most
@ConfigurationProperties("leadline.intake")
public record IntakeProperties(
    @DefaultValue("10000") int queueSize, @DefaultValue("1000") int batchSize) {
  public IntakeProperties {
    if (queueSize < 1 || batchSize < 1) {
      throw new IllegalArgumentException("leadline.intake needs a queue and a batch of at least 1");
    }
  }
}
