package io.leadline.platform.database;

import com.sun.management.OperatingSystemMXBean;
import io.leadline.platform.startup.StartupFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// The files of the embedded database: what PostgreSQL calls a database cluster.
///
/// @param directory absolute
/// @param password of the user [#USERNAME], as `leadline.password` among the files keeps it
record PostgresCluster(Path directory, String password) {
  static final String MAJOR_VERSION = "18";
  static final String USERNAME = "leadline";

  /// Of a file of the write-ahead log, in MiB. Whoever commits when one is full waits until the
  /// next is made: with the usual 16 twice as long as a batch takes.
  private static final String WAL_SEGMENT_SIZE = "4";

  private static final String PASSWORD_FILE = "leadline.password";

  /// Written once into `postgresql.conf`, where whoever runs the server may change them.
  private static final Map<String, String> INITIAL_SETTINGS =
      Map.of(
          "shared_buffers", sharedBuffers(),
          "max_wal_size", "2GB",
          // Files of the log are used again rather than made anew, which holds up commits.
          "min_wal_size", "1GB",
          "checkpoint_timeout", "10min",
          "wal_compression", "on",
          "max_connections", "100");

  /// An eighth of the memory that this machine, or the container, has, but no less than 128 MB and
  /// no more than 2 GB.
  private static String sharedBuffers() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Math.clamp(system.getTotalMemorySize() >> 23, 128, 2_048) + "MB";
  }

  /// @throws StartupFailure when the directory holds something that these binaries cannot read; it
  ///   is left as it is
  static void check(Path directory) throws IOException {
    Path versionFile = directory.resolve("PG_VERSION");
    if (Files.exists(versionFile)) {
      checkVersion(directory, Files.readString(versionFile).strip());
    } else if (Files.exists(directory) && !isEmpty(directory)) {
      throw new StartupFailure(
          "%s is there but holds no PostgreSQL database; move it away, or set LEADLINE_DATA_DIR to another directory"
              .formatted(directory));
    }
  }

  private static void checkVersion(Path directory, String version) {
    if (!version.equals(MAJOR_VERSION)) {
      throw new StartupFailure(
          "the data directory %s was made by PostgreSQL %s, and this Leadline brings PostgreSQL %s; move the data with pg_dump, or set LEADLINE_DATA_DIR to another directory"
              .formatted(directory.getParent(), version, MAJOR_VERSION));
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  /// Opens the cluster in a directory; makes it first when there is none. A cluster gets its name
  /// only when it is whole, so a start that was killed meanwhile leaves none.
  static PostgresCluster open(Path directory, PostgresBinaries binaries) throws IOException {
    if (!Files.exists(directory.resolve("PG_VERSION"))) {
      create(directory, binaries);
    }
    return new PostgresCluster(
        directory, Files.readString(directory.resolve(PASSWORD_FILE)).strip());
  }

  private static void create(Path directory, PostgresBinaries binaries) throws IOException {
    Path workplace = directory.resolveSibling(directory.getFileName() + ".unfinished");
    FileSystemUtils.deleteRecursively(workplace);
    Files.createDirectories(workplace);
    Path cluster = workplace.resolve("cluster");
    Path password = Files.createTempFile(workplace, "password", "");
    Files.writeString(password, randomPassword());
    var initdb = binaries.run("initdb", initdbArguments(cluster, password));
    if (!initdb.succeeded()) {
      throw new StartupFailure(
          "the embedded database could not be made in %s (%s); correct this, or set LEADLINE_DATA_DIR to another directory"
              .formatted(directory.getParent(), initdb.lastLine()));
    }
    Files.createDirectory(cluster.resolve("log"));
    Files.move(password, cluster.resolve(PASSWORD_FILE));
    publish(cluster, directory);
    FileSystemUtils.deleteRecursively(workplace);
  }

  private static List<String> initdbArguments(Path cluster, Path password) {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("-D", cluster.toString(), "--username", USERNAME));
    arguments.addAll(List.of("--auth", "scram-sha-256", "--pwfile", password.toString()));
    arguments.addAll(List.of("--wal-segsize", WAL_SEGMENT_SIZE));
    // Sorted by code point like the locale C, but knows the case of all letters.
    arguments.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
    arguments.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
    INITIAL_SETTINGS.forEach(
        (name, value) -> arguments.addAll(List.of("--set", name + "=" + value)));
    return arguments;
  }

  private static void publish(Path cluster, Path directory) throws IOException {
    Files.move(cluster, directory, StandardCopyOption.ATOMIC_MOVE);
    // The new name must not be lost after the first acknowledged write.
    try (var parent = FileChannel.open(directory.getParent(), StandardOpenOption.READ)) {
      parent.force(true);
    }
  }

  private static String randomPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  DatabaseAddress address(int port) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USERNAME, password);
  }

  @Override
  public String toString() {
    return directory.toString();
  }
}
