package io.leadline.bench;

import io.leadline.bench.load.FixedRateLoad;
import io.leadline.bench.load.SyncedFile;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import java.nio.file.Path;

/// Writes pages to the disk of the servers, each when it is due, while they have nothing to do.
/// Nobody whose answers wait for that disk has a better 99th percentile.
///
/// @param work a directory on that disk
record DiskStep(Path work) implements Step {
  static final Key KEY = new Key("disk", "", 0);

  /// About as often as the server commits at half of its highest rate.
  private static final int PAGES_A_SECOND = 500;

  @Override
  public Key key() {
    return KEY;
  }

  @Override
  public Measurement measure(int seconds) throws Exception {
    var load = new FixedRateLoad(PAGES_A_SECOND, () -> new SyncedFile(work.resolve("pages")));
    return new Measurement(KEY, load.send(PAGES_A_SECOND * seconds, 1).values());
  }
}
