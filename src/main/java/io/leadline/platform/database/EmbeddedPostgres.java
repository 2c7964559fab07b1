package io.leadline.platform.database;

import io.leadline.platform.startup.StartupFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that comes with the server: started with it, watched while it runs, stopped last.
final class EmbeddedPostgres implements Database {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration WATCH_EVERY = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int WORRYING_RESTARTS = 8;

  private final DataDirectory dataDirectory;
  private final Postmaster postmaster;
  private final DatabaseAddress address;
  private final CountDownLatch closing = new CountDownLatch(1);

  private EmbeddedPostgres(
      DataDirectory dataDirectory, Postmaster postmaster, DatabaseAddress address) {
    this.dataDirectory = dataDirectory;
    this.postmaster = postmaster;
    this.address = address;
  }

  /// Starts the database in a data directory, with all that earlier servers wrote there, however
  /// they ended.
  ///
  /// @throws StartupFailure when the directory cannot be used
  static EmbeddedPostgres start(Path path) {
    var dataDirectory = DataDirectory.hold(path);
    try {
      return start(dataDirectory);
    } catch (IOException e) {
      dataDirectory.close();
      throw new StartupFailure(
          "the data directory %s cannot be used (%s); correct this, or set LEADLINE_DATA_DIR to another directory"
              .formatted(path, e),
          e);
    } catch (RuntimeException e) {
      dataDirectory.close();
      throw e;
    }
  }

  private static EmbeddedPostgres start(DataDirectory dataDirectory) throws IOException {
    Path directory = dataDirectory.path().resolve("postgres");
    PostgresCluster.check(directory);
    var binaries = PostgresBinaries.unpack(dataDirectory.path().resolve("postgres-binaries"));
    var cluster = PostgresCluster.open(directory, binaries);
    int port = freePort();
    var postmaster = new Postmaster(cluster, binaries, port);
    postmaster.start();
    log.info(
        "The embedded PostgreSQL {} answers on port {}, with its data in {}",
        PostgresCluster.MAJOR_VERSION,
        port,
        cluster);
    var database = new EmbeddedPostgres(dataDirectory, postmaster, cluster.address(port));
    Thread.ofVirtual().name("embedded-postgres-watch").start(database::watch);
    return database;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public DatabaseAddress address() {
    return address;
  }

  private void watch() {
    int failedRestarts = 0;
    try {
      while (!closing.await(pause(failedRestarts).toMillis(), TimeUnit.MILLISECONDS)) {
        failedRestarts = keepRunning(failedRestarts) ? 0 : failedRestarts + 1;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Duration pause(int failedRestarts) {
    var pause = WATCH_EVERY.multipliedBy(Math.max(1, failedRestarts));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /// Restarts PostgreSQL if it has ended, on the same port, so that the pool finds it again. Some
  /// tries may fail: a new PostgreSQL starts only when the last process of the old one has noticed
  /// its end.
  private synchronized boolean keepRunning(int failedRestarts) {
    if (closing.getCount() == 0 || postmaster.isRunning()) {
      return true;
    }
    if (failedRestarts == 0) {
      log.warn("The embedded PostgreSQL ended unexpectedly; restarting it");
    }
    try {
      postmaster.start();
      log.info("The embedded PostgreSQL answers again");
      return true;
    } catch (IOException | RuntimeException e) {
      if (failedRestarts == WORRYING_RESTARTS) {
        log.error("The embedded PostgreSQL does not come back; trying on", e);
      }
      return false;
    }
  }

  /// Stops the database; close every connection first.
  @Override
  public void close() {
    closing.countDown();
    synchronized (this) {
      postmaster.stop();
      dataDirectory.close();
    }
  }
}
