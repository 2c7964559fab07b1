package io.leadline.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  private static final Figures BEFORE = figures(Map.of("read", Figure.of(200, 100, 1_000)));

  @Test
  void tellsWhatAllocatesMoreAndWhatIsSlower() {
    var now = figures(Map.of("read", Figure.of(500, 100, 1_400)));

    assertThat(now.worseThan(BEFORE))
        .containsExactly(
            "read allocates 1400 bytes, was 1000",
            "read takes 5.000 times the baseline, was 2.000");
  }

  @Test
  void saysNothingOfNoiseAndOfWhatIsNew() {
    var now =
        figures(Map.of("read", Figure.of(600, 200, 1_050), "write", Figure.of(9_000, 200, 9_000)));

    assertThat(now.worseThan(BEFORE)).isEmpty();
  }

  @Test
  void readsWhatItWrote(@TempDir Path directory) throws Exception {
    var file = directory.resolve("figures.json");

    BEFORE.write(file);

    assertThat(Figures.read(file)).isEqualTo(BEFORE);
  }

  private static Figures figures(Map<String, Figure> byName) {
    return new Figures(new TreeMap<>(byName));
  }
}
