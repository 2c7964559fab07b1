package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  @Test
  void putsADateUnderOneSpanOfEachWidth() {
    assertThat(Spans.of(1767250800000L)).containsExactly("~26:26334", "~32:411", "~38:6", "~44:0");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, -5, (1 << 26) - 1, -(1 << 26)})
  void putsASmallNumberUnderOne(long small) {
    assertThat(Spans.of(small)).containsExactly("~");
    assertThat(Spans.covering(small, small)).contains("~");
  }

  /// Whatever is in a range is found by what covers it; far from it nothing is.
  @Test
  void coversARangeAndNotMuchMore() {
    var random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      long from = random.nextLong(EARLIEST, LATEST);
      long to = Math.min(LATEST, from + (random.nextLong() >>> random.nextInt(16, 63)));
      long inside = random.nextLong(from, to + 1);
      long before = from - (1L << 26) - random.nextLong(1L << 40);
      long behind = to + (1L << 26) + random.nextLong(1L << 40);

      var covering = Spans.covering(from, to);

      assertThat(covering).containsAnyElementsOf(Spans.of(inside));
      if (before >> 26 != 0 && before >> 26 != -1) {
        assertThat(covering).doesNotContainAnyElementsOf(Spans.of(before));
      }
      if (behind >> 26 != 0 && behind >> 26 != -1) {
        assertThat(covering).doesNotContainAnyElementsOf(Spans.of(behind));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01T00:00:00Z, 2026-04-30T23:59:59Z, 41",
    "2026-01-01T00:00:00Z, 2026-12-31T23:59:59Z, 100",
    "0001-01-01T00:00:00Z, 9999-12-31T23:59:59Z, 420"
  })
  void coversWithFew(Instant from, Instant to, int most) {
    assertThat(Spans.covering(from.toEpochMilli(), to.toEpochMilli()))
        .hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void coversNothingWithNothing() {
    assertThat(Spans.covering(5, 4)).isEmpty();
  }
}
