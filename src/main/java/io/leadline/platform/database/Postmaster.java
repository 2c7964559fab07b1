package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL process of a cluster. `pg_ctl` starts it in a session of its own, so that a
/// Ctrl-C which is meant for the server does not take the database away from the requests that the
/// server still finishes.
final class Postmaster {
  private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

  /// What must hold at every start, whatever `postgresql.conf` says: an acknowledged write is on
  /// disk, only this machine may connect, and the log keeps a week. Failed statements are not
  /// logged: they are told to the caller, and may quote personal data.
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "log"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_min_messages", "log"),
          Map.entry("log_timezone", "UTC"));

  private static final String START_SECONDS = "600";
  private static final String STOP_SECONDS = "60";

  private final PostgresCluster cluster;
  private final PostgresBinaries binaries;
  private final int port;
  private @Nullable ProcessHandle process;

  Postmaster(PostgresCluster cluster, PostgresBinaries binaries, int port) {
    this.cluster = cluster;
    this.binaries = binaries;
    this.port = port;
  }

  /// Starts PostgreSQL and waits until it answers, which after a crash includes its recovery.
  ///
  /// @throws StartupFailure when it does not start; what is left of an earlier one may be the cause
  ///   and pass
  void start() throws IOException {
    clearLeftOver();
    Path startLog = cluster.directory().resolve("log").resolve("start.log");
    Files.createDirectories(startLog.getParent());
    Files.deleteIfExists(startLog);
    String options =
        SETTINGS.entrySet().stream()
            .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    if (!pgCtl("start", "-t", START_SECONDS, "-l", startLog.toString(), "-o", options)
        .succeeded()) {
      throw new StartupFailure(
          "the embedded PostgreSQL did not start; read why in its log in %s"
              .formatted(startLog.getParent()));
    }
    process = findProcess().orElse(null);
  }

  boolean isRunning() {
    return process != null && process.isAlive() && isPostmaster(process);
  }

  /// Stops PostgreSQL cleanly: running statements are rolled back, everything committed is on disk.
  void stop() {
    if (!pgCtl("stop", "-m", "fast", "-t", STOP_SECONDS).succeeded() && findProcess().isPresent()) {
      log.warn("The embedded PostgreSQL did not stop in time; it will recover at its next start");
      pgCtl("stop", "-m", "immediate", "-t", STOP_SECONDS);
    }
  }

  /// Makes way for a new start: stops a PostgreSQL whose server was killed.
  private void clearLeftOver() throws IOException {
    if (findProcess().isPresent()) {
      log.warn(
          "A PostgreSQL that an earlier Leadline server left behind still uses {}; stopping it",
          cluster);
      stop();
    } else if (isPidFileInTheWay()) {
      Files.delete(pidFile());
    }
  }

  /// PostgreSQL clears a `postmaster.pid` whose process is gone by itself. It refuses to start when
  /// the number went to another program since, or when a loss of power emptied the file.
  private boolean isPidFileInTheWay() throws IOException {
    return Files.exists(pidFile())
        && (Files.size(pidFile()) == 0 || findRecordedProcess().isPresent());
  }

  /// The process that `postmaster.pid` names, if it lives and really is a PostgreSQL of this
  /// cluster.
  private Optional<ProcessHandle> findProcess() {
    return findRecordedProcess().filter(this::isPostmaster);
  }

  /// Not so for a process that has ended but still waits for its parent to notice: it counts as
  /// alive, without arguments.
  private boolean isPostmaster(ProcessHandle candidate) {
    String[] arguments = candidate.info().arguments().orElse(new String[0]);
    return candidate.info().command().orElse("").contains("postgres")
        && Arrays.asList(arguments).contains(cluster.directory().toString());
  }

  private Optional<ProcessHandle> findRecordedProcess() {
    try (var lines = Files.lines(pidFile())) {
      return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Path pidFile() {
    return cluster.directory().resolve("postmaster.pid");
  }

  private PostgresBinaries.Result pgCtl(String action, String... options) {
    var arguments = new ArrayList<>(List.of(action, "-w", "-D", cluster.directory().toString()));
    arguments.addAll(List.of(options));
    return binaries.run("pg_ctl", arguments);
  }
}
