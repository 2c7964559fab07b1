package io.leadline.bench;

import io.leadline.bench.raw.RawWrites;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.server.Child;
import io.leadline.bench.server.EmbeddedDatabase;
import io.leadline.bench.server.Java;
import io.leadline.bench.server.ProcessUse;
import java.nio.file.Path;
import java.util.Map;

/// Has [RawWrites] write in a process of its own.
final class RawStep implements Step, AutoCloseable {
  static final Key KEY = new Key("raw", "", 0);

  private final Child process;
  private final EmbeddedDatabase database;

  private RawStep(Child process, EmbeddedDatabase database) {
    this.process = process;
    this.database = database;
  }

  static RawStep start(Java java, Path work) throws Exception {
    var data = work.resolve("raw");
    var process =
        Child.startTalking(java.program(RawWrites.class, data.toString()), work.resolve("raw.log"));
    process.hear();
    return new RawStep(process, EmbeddedDatabase.of(data));
  }

  @Override
  public Key key() {
    return KEY;
  }

  @Override
  public Measurement measure(int seconds) throws Exception {
    long server = ProcessUse.micros(process.pid());
    long databaseMicros = database.micros();
    long wal = database.walBytes();
    var answer = process.ask(Integer.toString(seconds)).split(" ", -1);
    double posts = Double.parseDouble(answer[0]);
    return new Measurement(
        KEY,
        Map.of(
            Quantity.RATE,
            posts / Double.parseDouble(answer[1]) * 1e9,
            Quantity.ERRORS,
            0.0,
            Quantity.APPLIED,
            posts,
            Quantity.SERVER_MICROS,
            (ProcessUse.micros(process.pid()) - server) / posts,
            Quantity.DATABASE_MICROS,
            (database.micros() - databaseMicros) / posts,
            Quantity.WAL_BYTES,
            (database.walBytes() - wal) / posts,
            Quantity.SERVER_MIB,
            ProcessUse.peakMiB(process.pid()),
            Quantity.DATABASE_MIB,
            database.mebibytes()));
  }

  @Override
  public void close() {
    database.close();
    process.close();
  }
}
