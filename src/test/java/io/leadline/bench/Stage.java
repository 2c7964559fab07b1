package io.leadline.bench;

import io.leadline.bench.server.BareProcess;
import io.leadline.bench.server.Child;
import io.leadline.bench.server.Java;
import io.leadline.bench.server.PackagedServer;
import io.leadline.bench.server.Seeder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/// The processes that are measured. All are there from the beginning to the end: those whose turn
/// it is not do nothing. Threads: one.
final class Stage implements AutoCloseable {
  private final Path work;
  private final Java java;
  private final Deque<Runnable> ends = new ArrayDeque<>();
  private int nextPort;

  /// @param work an empty directory, which is theirs
  Stage(Settings settings, Path work) {
    this.work = work;
    this.java = new Java(settings.heap());
    this.nextPort = settings.port();
  }

  /// A packaged server on a fresh database.
  ///
  /// @param name empty for the only one
  /// @param leads how many it is given first
  PackagedServer serve(String name, Path jar, int leads) throws Exception {
    var data = work.resolve("data" + nextPort);
    if (leads > 0) {
      seed(data, leads);
    }
    var place = new PackagedServer.Place(data, nextPort);
    nextPort += 2;
    var server = PackagedServer.start(name, java, jar, place, leads);
    ends.push(server::close);
    return server;
  }

  private void seed(Path data, int leads) throws Exception {
    var log = work.resolve("seed.log");
    var command = java.program(Seeder.class, data.toString(), Integer.toString(leads));
    Child.start(command, Map.of(), log).demandSuccess();
    System.out.print(Files.readString(log));
  }

  BareProcess bare() throws Exception {
    var server = BareProcess.start(java, nextPort++, work);
    ends.push(server::close);
    return server;
  }

  RawStep raw() throws Exception {
    var writes = RawStep.start(java, work);
    ends.push(writes::close);
    return writes;
  }

  DiskStep disk() {
    return new DiskStep(work);
  }

  @Override
  public void close() {
    while (!ends.isEmpty()) {
      ends.pop().run();
    }
  }
}
