package io.leadline.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void takesTheMedianOfRates() {
    assertThat(Quantity.RATE.over(List.of(5.0, 100.0, 4.0))).isEqualTo(5);
    assertThat(Quantity.RATE.over(List.of(4.0, 6.0))).isEqualTo(5);
  }

  @Test
  void addsUpErrorsAndTakesTheMostMemory() {
    assertThat(Quantity.ERRORS.over(List.of(1.0, 0.0, 2.0))).isEqualTo(3);
    assertThat(Quantity.SERVER_MIB.over(List.of(300.0, 400.0))).isEqualTo(400);
  }

  @Test
  void showsADashForWhatWasNotMeasured() {
    assertThat(Quantity.P99.text(Quantity.P99.over(List.of()))).isEqualTo("–");
    assertThat(Quantity.P99.text(2.345)).isEqualTo("2.35");
  }
}
