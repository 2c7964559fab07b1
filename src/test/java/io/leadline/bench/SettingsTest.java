package io.leadline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "CONNECTIONS", "1 64 256",
          "ROUNDS", "3",
          "SECONDS_EACH", "5",
          "WARM_UP", "30",
          "LEADS", "100000",
          "SIZES", "0 10000",
          "HEAP", "512m",
          "PORT", "18080",
          "JAR", "target/leadline.jar",
          "RESULT", "target/bench.json");

  @Test
  void takesDefaultsForWhatIsNotSaid() {
    var settings = Settings.read(Map.of("ROUNDS", " "), DEFAULTS);

    assertThat(settings)
        .isEqualTo(
            new Settings(
                List.of(),
                List.of(1, 64, 256),
                3,
                5,
                30,
                100_000,
                List.of(0, 10_000),
                "512m",
                18_080,
                List.of(Path.of("target/leadline.jar")),
                Path.of("target/bench.json")));
  }

  @Test
  void readsTheHeapAsJavaDoes() {
    assertThat(Settings.read(Map.of(), DEFAULTS).heapMiB()).isEqualTo(512);
    assertThat(Settings.read(Map.of("HEAP", "1g"), DEFAULTS).heapMiB()).isEqualTo(1024);
  }

  @Test
  void partsListsByCommasAndBlanks() {
    var environment = new HashMap<String, String>();
    environment.put("CASES", "async-new,bare, raw");
    environment.put("CONNECTIONS", "64");
    environment.put("BASELINE", "old.jar");

    var settings = Settings.read(environment, DEFAULTS);

    assertThat(settings.cases()).containsExactly("async-new", "bare", "raw");
    assertThat(settings.connections()).containsExactly(64);
    assertThat(settings.jars()).containsExactly(Path.of("target/leadline.jar"), Path.of("old.jar"));
  }
}
