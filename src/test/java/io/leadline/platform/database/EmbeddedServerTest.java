package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The whole server on its embedded database, through the ways in which both can end. The two tests
/// that leave it stopped come last, only to save starts.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServerTest {
  private static final int LAST = Integer.MAX_VALUE;

  @TempDir static Path directory;
  static DataDirectoryFiles files;
  static LeadlineProcess server;

  @BeforeAll
  static void startFirst() {
    files = new DataDirectoryFiles(directory);
    server = startServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void startsWithAllDataAfterItWasKilledAlone() throws Exception {
    startUnlessRunning();
    files.execute("create table before_one_died as select 'still here' as word");

    server.kill();
    var orphan = files.postmaster();
    server = startServer();

    assertThat(files.ask("select word from before_one_died")).isEqualTo("still here");
    assertThat(files.postmaster()).isNotEqualTo(orphan);
    assertThat(server.errors()).isEmpty();
  }

  @Test
  void startsWithAllDataAfterItWasKilledTogetherWithPostgres() throws Exception {
    startUnlessRunning();
    files.execute("create table before_both_died as select 'still here' as word");

    files.postmaster().destroyForcibly();
    server.kill();
    server = startServer();

    assertThat(files.ask("select word from before_both_died")).isEqualTo("still here");
    assertThat(server.errors()).isEmpty();
  }

  @Test
  void servesAgainWithinTenSecondsWhenPostgresIsKilled() throws Exception {
    startUnlessRunning();
    var killed = files.postmaster();

    killed.destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(10))
        .ignoreExceptions()
        .until(() -> !files.postmaster().equals(killed) && server.isHealthy());
    assertThat(server.output().lines().filter(line -> line.contains("ended unexpectedly")))
        .hasSize(1);
  }

  @Test
  @Order(LAST - 1)
  void stopsPostgresCleanlyWhenItIsStopped() throws Exception {
    startUnlessRunning();
    server.close();

    assertThat(files.hasPidFile()).isFalse();
    assertThat(server.output()).contains("graceful shutdown");
    assertThat(server.output().substring(server.output().indexOf("graceful shutdown")))
        .doesNotContain("WARN", "ERROR");
  }

  @Test
  @Order(LAST)
  void doesNotStartOnATakenPortAndLeavesNoPostgresBehind() throws Exception {
    server.close();
    try (var taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());

      var refused =
          LeadlineProcess.start(
              Map.of("LEADLINE_DATA_DIR", directory.toString(), "SERVER_PORT", port));

      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.errors())
          .isEqualTo(
              "Leadline did not start: port %s is used by another program; stop it, or set SERVER_PORT to another port.%n"
                  .formatted(port));
      assertThat(refused.output()).doesNotContain("ERROR", "Exception");
      assertThat(files.hasPidFile()).isFalse();
    }
  }

  private static void startUnlessRunning() {
    if (!server.isAlive()) {
      server = startServer();
    }
  }

  private static LeadlineProcess startServer() {
    return LeadlineProcess.start(Map.of("LEADLINE_DATA_DIR", directory.toString())).awaitHealthy();
  }
}
