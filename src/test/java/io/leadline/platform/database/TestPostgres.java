package io.leadline.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL for tests: the embedded one, started at its first use in a test run and
/// stopped at its end. Its files stay in `target`, so that the next run starts quickly.
public final class TestPostgres {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  private static EmbeddedPostgres start() {
    var server = EmbeddedPostgres.start(Path.of("target", "test-postgres"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  /// Makes a new, empty database.
  ///
  /// @return its JDBC url
  public static String newDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    execute("drop database if exists %s with (force)".formatted(name));
    execute("create database " + name);
    return url(name);
  }

  /// The url of a database of this server, be it there or not.
  static String url(String name) {
    return SERVER.address().url().replaceFirst("[^/]+$", name);
  }

  public static String username() {
    return SERVER.address().username();
  }

  public static String password() {
    return SERVER.address().password();
  }

  private static void execute(String sql) {
    var address = SERVER.address();
    try (var connection =
            DriverManager.getConnection(address.url(), address.username(), address.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
