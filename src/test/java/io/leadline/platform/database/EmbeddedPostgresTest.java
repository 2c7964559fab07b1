package io.leadline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadline.platform.startup.StartupFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir static Path directory;
  static EmbeddedPostgres database;
  static DataDirectoryFiles files;

  @BeforeAll
  static void start() {
    database = EmbeddedPostgres.start(directory);
    files = new DataDirectoryFiles(directory);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void putsEveryCommitOnDisk() {
    var settings = Stream.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    assertThat(settings.collect(Collectors.toMap(Function.identity(), EmbeddedPostgresTest::show)))
        .isEqualTo(
            Map.of(
                "fsync",
                "on",
                "synchronous_commit",
                "on",
                "full_page_writes",
                "on",
                "data_checksums",
                "on"));
  }

  @Test
  void hasRoomAndKeepsItsLogInItsDirectory() {
    var settings =
        Stream.of(
            "min_wal_size",
            "max_wal_size",
            "wal_segment_size",
            "max_connections",
            "log_timezone",
            "server_encoding",
            "logging_collector");

    assertThat(settings.map(EmbeddedPostgresTest::show))
        .containsExactly("1GB", "2GB", "4MB", "100", "UTC", "UTF8", "on");
  }

  @Test
  void takesAShareOfTheMemory() throws Exception {
    var mebibytes = "select pg_size_bytes(current_setting('shared_buffers')) >> 20";

    assertThat(Long.parseLong(files.ask(mebibytes))).isBetween(128L, 2_048L);
  }

  @Test
  void sortsByCodePointAndKnowsTheCaseOfAllLetters() throws Exception {
    assertThat(
            files.ask(
                "select string_agg(w, ' ' order by w) from unnest(array['b', 'a', 'B', 'é']) w"))
        .isEqualTo("B a b é");
    assertThat(files.ask("select lower('ÉCOLE')")).isEqualTo("école");
  }

  @Test
  void isOfTheVersionThatItExpectsInItsDirectory() {
    assertThat(show("server_version")).startsWith(PostgresCluster.MAJOR_VERSION + ".");
  }

  @Test
  void letsNobodyInWithoutItsPassword() {
    assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
    assertThatThrownBy(
            () -> DriverManager.getConnection(database.address().url(), "leadline", "guess"))
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    assertThat(database.address()).asString().doesNotContain(database.address().password());
  }

  @Test
  void keepsItsDataWhenItIsStoppedAndStarted() throws Exception {
    files.execute("create table kept as select 'still here' as word");

    database.close();
    database = EmbeddedPostgres.start(directory);

    assertThat(files.ask("select word from kept")).isEqualTo("still here");
  }

  @Test
  void comesBackOnItsPortWhenItsProcessIsKilled() throws Exception {
    String url = database.address().url();
    files.execute("create table committed as select 'still here' as word");

    var killed = files.postmaster();
    killed.destroyForcibly();

    await().ignoreExceptions().until(() -> !files.postmaster().equals(killed));
    await()
        .ignoreExceptions()
        .until(() -> files.ask("select word from committed").equals("still here"));
    assertThat(database.address().url()).isEqualTo(url);
  }

  @Test
  void startsAlthoughItsOldProcessIdWentToAnotherProgram() throws Exception {
    database.close();
    Files.writeString(
        directory.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

    database = EmbeddedPostgres.start(directory);

    assertThat(files.ask("select 'answers'")).isEqualTo("answers");
  }

  @Test
  void startsAlthoughALossOfPowerEmptiedItsPidFile() throws Exception {
    database.close();
    Files.createFile(directory.resolve("postgres/postmaster.pid"));

    database = EmbeddedPostgres.start(directory);

    assertThat(files.ask("select 'answers'")).isEqualTo("answers");
  }

  @Test
  void refusesADirectoryThatAnotherServerHolds() throws Exception {
    assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("used by another running Leadline server");
    assertThat(files.ask("select 'answers'")).isEqualTo("answers");
  }

  @Test
  void leavesFilesAloneThatAreNoDatabase(@TempDir Path other) throws Exception {
    Path foreign =
        Files.writeString(
            Files.createDirectory(other.resolve("postgres")).resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> EmbeddedPostgres.start(other))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("holds no PostgreSQL database");
    assertThat(foreign).hasContent("mine");
  }

  private static String show(String setting) {
    try {
      return files.ask("show " + setting);
    } catch (Exception e) {
      throw new AssertionError(setting, e);
    }
  }
}
