package io.leadline.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process that ends with this one at the latest.
public final class Child implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
  }

  /// Starts a process whose complaints, and whatever else it writes unless it is read, go to a
  /// file.
  public static Child start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    return start(builder(command, environment, log).redirectOutput(log.toFile()), log);
  }

  /// Starts a process with which this one talks.
  public static Child startTalking(List<String> command, Path log) throws IOException {
    return start(builder(command, Map.of(), log), log);
  }

  private static ProcessBuilder builder(
      List<String> command, Map<String, String> environment, Path log) {
    var builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return builder;
  }

  private static Child start(ProcessBuilder builder, Path log) throws IOException {
    return new Child(builder.start(), log);
  }

  public long pid() {
    return process.pid();
  }

  /// @throws IllegalStateException with what it wrote when it has ended
  void demandAlive() {
    if (!process.isAlive()) {
      throw failure();
    }
  }

  /// Waits for its end.
  ///
  /// @throws IllegalStateException with what it wrote when it has failed
  public void demandSuccess() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw failure();
    }
  }

  /// Tells it something and waits for a line.
  public String ask(String line) throws IOException {
    var writer = process.outputWriter(StandardCharsets.UTF_8);
    writer.write(line);
    writer.newLine();
    writer.flush();
    return readLine(process.inputReader(StandardCharsets.UTF_8));
  }

  /// Waits for a line.
  public String hear() throws IOException {
    return readLine(process.inputReader(StandardCharsets.UTF_8));
  }

  private String readLine(BufferedReader reader) throws IOException {
    var answer = reader.readLine();
    if (answer == null) {
      throw failure();
    }
    return answer;
  }

  private IllegalStateException failure() {
    try {
      return new IllegalStateException("a process has failed: " + Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
