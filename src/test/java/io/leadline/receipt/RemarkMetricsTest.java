package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.receipt.IntakeCounts.TokenCause;
import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkMetricsTest {
  private static final WorkspaceId WORKSPACE = new WorkspaceId("64f000000000000000000001");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RemarkMetrics metrics = new RemarkMetrics(registry);

  @Test
  void countsBySubjectAndGoesOnCounting() {
    count("fields.Budget", 2);
    count("fields.Budget", 3);

    assertThat(counters())
        .singleElement()
        .satisfies(counter -> {
          assertThat(counter.count()).isEqualTo(5);
          assertThat(counter.getId().getTag("workspace")).isEqualTo(WORKSPACE.value());
          assertThat(counter.getId().getTag("token")).isEqualTo("64f000000000000000000002");
          assertThat(counter.getId().getTag("reason")).isEqualTo("unknown_field");
          assertThat(counter.getId().getTag("subject")).isEqualTo("fields.Budget");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fields.a b", "fields.{x}", "fields.ü", "fields.\"x\"", "fields.a\nb"})
  void showsPlainNamesOnly(String subject) {
    count(subject, 1);
    count("fields." + "x".repeat(100), 1);

    assertThat(counters())
        .singleElement()
        .satisfies(counter -> {
          assertThat(counter.count()).isEqualTo(2);
          assertThat(counter.getId().getTag("subject")).isEqualTo("other");
        });
  }

  @Test
  void tellsOnlySoManyNamesApartAndLosesNoCount() {
    for (int i = 0; i < RemarkMetrics.MOST + 10; i++) {
      count("fields.name" + i, 1);
    }
    count("fields.name0", 1);

    assertThat(counters()).hasSize(RemarkMetrics.MOST + 1);
    assertThat(registry.find("leadline.intake.remarks").tag("subject", "other").counter())
        .extracting(Counter::count)
        .isEqualTo(10.0);
    assertThat(counters().stream().mapToDouble(Counter::count).sum())
        .isEqualTo(RemarkMetrics.MOST + 11);
  }

  private void count(String subject, long parts) {
    var counts = new IntakeCounts();
    var cause = new Cause(Reason.UNKNOWN_FIELD, subject);
    counts.remarks().put(new TokenCause("64f000000000000000000002", cause), parts);
    metrics.count(WORKSPACE, counts);
  }

  private Collection<Counter> counters() {
    return registry.find("leadline.intake.remarks").counters();
  }
}
