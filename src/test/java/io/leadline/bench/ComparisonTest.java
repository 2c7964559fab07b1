package io.leadline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Results results = new Results();

  @Test
  void dividesThisVersionByTheOther() {
    add(Comparison.THIS, 3_000, 10);
    add(Comparison.BASELINE, 2_000, 20);

    var lines = new Comparison(results).text().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).matches("async-new +64 +1\\.50 +NaN +0\\.50 .*");
  }

  private void add(String server, double rate, double p99) {
    results.add(
        new Measurement(
            new Key("async-new", server, 64), Map.of(Quantity.RATE, rate, Quantity.P99, p99)));
  }
}
