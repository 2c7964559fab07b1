package io.leadline.bench.server;

import io.leadline.bench.result.Quantity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A [BareServer] in a process of its own.
public final class BareProcess implements Subject {
  private static final Duration POLL = Duration.ofMillis(50);

  private final Child process;
  private final int port;

  private BareProcess(Child process, int port) {
    this.process = process;
    this.port = port;
  }

  public static BareProcess start(Java java, int port, Path work) throws Exception {
    var command = java.program(BareServer.class, Integer.toString(port));
    var process = Child.start(command, Map.of(), work.resolve("bare.log"));
    while (!answers(port)) {
      process.demandAlive();
      Thread.sleep(POLL);
    }
    return new BareProcess(process, port);
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  @Override
  public Map<Quantity, Double> totals() throws IOException {
    return Map.of(Quantity.SERVER_MICROS, (double) ProcessUse.micros(process.pid()));
  }

  @Override
  public Map<Quantity, Double> memory() throws IOException {
    return Map.of(Quantity.SERVER_MIB, ProcessUse.peakMiB(process.pid()));
  }

  @Override
  public void awaitQuiet() {
    // What it has not answered is gone.
  }

  @Override
  public SeededLeads leads() {
    throw new UnsupportedOperationException("it keeps nothing");
  }

  @Override
  public void close() {
    process.close();
  }
}
