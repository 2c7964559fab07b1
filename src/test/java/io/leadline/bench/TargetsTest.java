package io.leadline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadline.bench.load.Case;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import io.leadline.bench.result.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private final Results results = new Results();

  @Test
  void comparesPostsWithTheLimitOfTheMachine() {
    rate(Case.ASYNC_NEW.name(), 64, 6_000);
    rate(Case.BARE.name(), 64, 30_000);
    results.add(new Measurement(RawStep.KEY, Map.of(Quantity.RATE, 10_000.0)));

    var targets = new Targets(results, "", 64, Double.NaN).all();

    assertThat(targets.getFirst().measured()).isEqualTo(0.8, within(0.001));
    assertThat(targets.getFirst().verdict()).isEqualTo("met");
    assertThat(targets.get(1).measured()).isEqualTo(0.2, within(0.001));
    assertThat(targets.get(1).verdict()).isEqualTo("not met");
  }

  @Test
  void saysWhatWasNotMeasured() {
    var targets = new Targets(results, "", 64, Double.NaN).all();

    assertThat(targets).extracting(Target::verdict).containsOnly("not measured");
    assertThat(targets.getFirst().line()).contains("–", "≥ 0.75", "not measured");
  }

  @Test
  void demandsNoMoreThanTheTimesThatAreLimits() {
    results.add(new Measurement(new Key(FixedRateStep.NAME, "", 64), Map.of(Quantity.P99, 25.0)));

    assertThat(new Targets(results, "", 64, Double.NaN).all())
        .filteredOn(Target::isMeasured)
        .singleElement()
        .matches(Target::isMet);
  }

  @Test
  void findsWhatWasAcceptedAndNotApplied() {
    add(10, 12);
    add(10, 10);

    assertThat(results.lost()).isZero();

    add(10, 5);

    assertThat(results.lost()).isEqualTo(5);
  }

  private void add(double accepted, double applied) {
    results.add(
        new Measurement(
            new Key("async-new", "", 64),
            Map.of(Quantity.ACCEPTED, accepted, Quantity.APPLIED, applied)));
  }

  private void rate(String name, int connections, double rate) {
    results.add(new Measurement(new Key(name, "", connections), Map.of(Quantity.RATE, rate)));
  }
}
