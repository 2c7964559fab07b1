package io.leadline.platform.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The whole server in a process of its own, as a user starts it, on free ports.
public final class LeadlineProcess implements AutoCloseable {
  private static final Pattern STARTED_ON = Pattern.compile("Tomcat started on port (\\d+)");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;
  private final Path errors;

  private LeadlineProcess(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /// Starts it so that it is up soon.
  public static LeadlineProcess start(Map<String, String> environment) {
    return start(environment, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
  }

  /// Starts it with options for its Java.
  public static LeadlineProcess start(Map<String, String> environment, List<String> options) {
    try {
      Path directory = Files.createDirectories(Path.of("target", "leadline-processes"));
      Path output = Files.createTempFile(directory, "", ".out");
      Path errors = Files.createTempFile(directory, "", ".err");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.leadline.Leadline"));
      var builder = new ProcessBuilder(command);
      builder
          .environment()
          .keySet()
          .removeIf(name -> name.startsWith("LEADLINE_") || name.startsWith("JAVA_"));
      builder.environment().putAll(Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0"));
      builder.environment().putAll(environment);
      builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
      return new LeadlineProcess(builder.start(), output, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public LeadlineProcess awaitHealthy() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .failFast(() -> assertThat(process.isAlive()).as(this::errors).isTrue())
        .until(this::isHealthy);
    return this;
  }

  /// Whether the server and its database answer.
  boolean isHealthy() {
    var ports = ports();
    if (ports.size() < 2) {
      return false;
    }
    var health = URI.create("http://127.0.0.1:%s/actuator/health".formatted(ports.get(1)));
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of a path of the APIs of a server that is [healthy][#isHealthy].
  public URI address(String path) {
    return URI.create("http://127.0.0.1:%s%s".formatted(ports().getFirst(), path));
  }

  /// Those on which it answers: that of the APIs, then that of the management.
  private List<String> ports() {
    return STARTED_ON.matcher(output()).results().map(match -> match.group(1)).toList();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String output() {
    return read(output);
  }

  String errors() {
    return read(errors);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for the end of the process.
  int exitCode() {
    try {
      assertThat(process.waitFor(60, SECONDS)).as("ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends the server at once, without a chance to clean up: `kill -9`.
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /// Asks the server to stop, and waits until it has.
  @Override
  public void close() {
    process.destroy();
    exitCode();
  }
}
