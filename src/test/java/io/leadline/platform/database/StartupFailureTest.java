package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What whoever starts the server reads when it cannot start.
class StartupFailureTest {
  @TempDir Path directory;

  @Test
  void dataDirectoryIsNotWritable() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "mine");
    Path below = file.resolve("data");

    var refused = LeadlineProcess.start(Map.of("LEADLINE_DATA_DIR", below.toString()));

    assertRefusal(
        refused,
        "the data directory %s is not writable; make it writable for the user who starts Leadline, or set LEADLINE_DATA_DIR to another directory"
            .formatted(below));
    assertThat(file).hasContent("mine");
  }

  @Test
  void dataDirectoryIsUsedByAnotherServer() throws Exception {
    Path lock = directory.resolve("leadline.lock");
    try (var other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = other.lock()) {
      assertThat(held.isValid()).isTrue();

      var refused = LeadlineProcess.start(Map.of("LEADLINE_DATA_DIR", directory.toString()));

      assertRefusal(
          refused,
          "the data directory %s is used by another running Leadline server; stop it, or set LEADLINE_DATA_DIR to another directory"
              .formatted(directory));
    }
    assertThat(directory).isDirectoryNotContaining(path -> !path.equals(lock));
  }

  @Test
  void dataDirectoryIsOfAnotherPostgresVersion() throws Exception {
    Path cluster = Files.createDirectory(directory.resolve("postgres"));
    Path version = Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

    var refused = LeadlineProcess.start(Map.of("LEADLINE_DATA_DIR", directory.toString()));

    assertRefusal(
        refused,
        "the data directory %s was made by PostgreSQL 17, and this Leadline brings PostgreSQL 18; move the data with pg_dump, or set LEADLINE_DATA_DIR to another directory"
            .formatted(directory));
    assertThat(version).hasContent("17");
    assertThat(cluster).isDirectoryNotContaining(path -> !path.equals(version));
  }

  @Test
  void ownDatabaseCannotBeReached() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:%d/leadline".formatted(closedPort());

    var refused = startWith(url + "?password=secret", "secret");

    assertRefusal(
        refused,
        "the database at %s cannot be reached; start it, or correct LEADLINE_DATABASE_URL"
            .formatted(url));
  }

  @Test
  void ownDatabaseRefusesThePassword() {
    String url = TestPostgres.newDatabase();

    var refused = startWith(url, "wrong");

    assertRefusal(
        refused,
        "the database at %s refuses this user name or password; correct LEADLINE_DATABASE_USERNAME and LEADLINE_DATABASE_PASSWORD"
            .formatted(url));
  }

  @Test
  void ownDatabaseIsNotThere() {
    String url = TestPostgres.url("absent");

    var refused = startWith(url, TestPostgres.password());

    assertRefusal(
        refused,
        "the PostgreSQL server of %s has no database of this name; create it, or correct LEADLINE_DATABASE_URL"
            .formatted(url));
  }

  @Test
  void whatNobodyForesawShowsItsStackTrace() {
    var refused =
        LeadlineProcess.start(
            Map.of(
                "LEADLINE_DATA_DIR", directory.toString(), "LEADLINE_DATABASE_POOL_SIZE", "many"));

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.output())
        .contains("Leadline did not start", "leadline.database.pool-size", "\"stack_trace\":");
  }

  private LeadlineProcess startWith(String url, String password) {
    return LeadlineProcess.start(
        Map.of(
            "LEADLINE_DATA_DIR",
            directory.resolve("unused").toString(),
            "LEADLINE_DATABASE_URL",
            url,
            "LEADLINE_DATABASE_USERNAME",
            TestPostgres.username(),
            "LEADLINE_DATABASE_PASSWORD",
            password));
  }

  private static void assertRefusal(LeadlineProcess refused, String sentence) {
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errors()).isEqualTo("Leadline did not start: %s.%n".formatted(sentence));
    assertThat(refused.output()).doesNotContain("WARN", "ERROR", "Exception", "  .   ____");
  }

  private static int closedPort() throws Exception {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
