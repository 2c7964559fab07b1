package io.leadline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import io.leadline.bench.result.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTableTest {
  private static final Key FEW = new Key("search-phone", "10000", 1);
  private static final Key MANY = new Key("search-phone", "1000000", 1);

  private final Results results = new Results();
  private final GrowthTable table = new GrowthTable(results, Map.of(FEW, 1.0, MANY, 1.0));

  @Test
  void comparesEachSizeWithTheSmallest() {
    search(FEW, 1_000, 2);
    search(MANY, 500, 3);

    var lines = table.text().lines().toList();

    assertThat(lines.get(1)).matches("search-phone +1 +10,000 +1 +1000 .* 1\\.00 +NaN +1\\.00");
    assertThat(lines.get(2)).matches("search-phone +1 +1,000,000 +1 +500 .* 0\\.50 +NaN +1\\.50");
  }

  @Test
  void demandsThatSearchesStayFastAndWritesToo() {
    search(FEW, 1_000, 2);
    search(MANY, 500, 4);
    write("0", 5_000);
    write("1000000", 4_500);

    assertThat(table.targets())
        .extracting(Target::what, Target::verdict)
        .containsExactly(
            tuple("search-phone: p99, 1,000,000 leads ÷ 10,000", "not met"),
            tuple("async-new: rate, 1,000,000 leads ÷ 0", "met"));
  }

  private void search(Key key, double rate, double p99) {
    results.add(new Measurement(key, Map.of(Quantity.RATE, rate, Quantity.P99, p99)));
  }

  private void write(String leads, double rate) {
    results.add(
        new Measurement(
            new Key("async-new", leads, 64), Map.of(Quantity.RATE, rate, Quantity.APPLIED, rate)));
  }
}
