package io.leadline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.bench.result.Quantity;
import org.junit.jupiter.api.Test;

class WrkReportTest {
  @Test
  void readsTheLineAmongAllThatWrkSays() {
    var report =
        WrkReport.read(
            """
            Running 5s test @ http://localhost:18080/
              2 threads and 64 connections
            RESULT 1000 5.000 1.500 7.250 10 9.125
            """);

    assertThat(report).isEqualTo(new WrkReport(1000, 5, 1.5, 7.25, 9.125, 10));
  }

  @Test
  void countsRefusalsAsErrorsAndNotAsAccepted() {
    var values = new WrkReport(1000, 5, 1.5, 7.25, 9.125, 10).values();

    assertThat(values)
        .containsEntry(Quantity.ACCEPTED, 990.0)
        .containsEntry(Quantity.RATE, 198.0)
        .containsEntry(Quantity.ERRORS, 10.0);
  }

  @Test
  void repeatsWhatWrkSaysWhenItFails() {
    assertThatThrownBy(() -> WrkReport.read("unable to connect"))
        .hasMessageContaining("unable to connect");
  }
}
