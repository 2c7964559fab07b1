package io.leadline.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final String TEXT =
      """
      # TYPE leadline_intake_outcomes_total counter
      leadline_intake_outcomes_total{outcome="created"} 1.234567E7
      leadline_intake_outcomes_total{outcome="dropped"} 5.0
      leadline_intake_outcomes_total{outcome="updated"} 3.0
      leadline_intake_received_total{kind="capture"} 1.2345678E7
      """;

  @Test
  void countsWhatHasTakenEffect() {
    assertThat(new Metrics(TEXT).applied()).isEqualTo(12_345_673);
  }

  @Test
  void isQuietWhenAllIsAnswered() {
    assertThat(new Metrics(TEXT).isQuiet()).isTrue();
    assertThat(new Metrics(TEXT.replace("5.0", "4.0")).isQuiet()).isFalse();
  }
}
