package io.leadline.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much is let in at once.
///
/// @param queueSize how many submissions may wait for a writer; more are answered with 503
/// @param batchSize how many a writer applies in one transaction at most
/// @param writers how many transactions are written side by side
@ConfigurationProperties("leadline.intake")
public record IntakeProperties(
    @DefaultValue("10000") int queueSize,
    @DefaultValue("1000") int batchSize,
    @DefaultValue("2") int writers) {
  public IntakeProperties {
    if (queueSize < 1 || batchSize < 1 || writers < 1) {
      throw new IllegalArgumentException(
          "leadline.intake needs a queue, a batch and writers of at least 1");
    }
  }
}
