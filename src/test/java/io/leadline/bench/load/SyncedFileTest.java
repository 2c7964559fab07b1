package io.leadline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncedFileTest {
  @TempDir private Path directory;

  @Test
  void writesAsOftenAsItIsTold() throws Exception {
    var file = directory.resolve("pages");

    var report = new FixedRateLoad(100_000, () -> new SyncedFile(file)).send(1_000, 1);

    assertThat(report.accepted()).isEqualTo(1_000);
    assertThat(report.p50()).isPositive();
    assertThat(directory).isEmptyDirectory();
  }
}
