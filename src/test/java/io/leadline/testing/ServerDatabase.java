package io.leadline.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;

/// The database of a server, reached past the server.
///
/// @param url with its user
public record ServerDatabase(String url) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// An empty one, for servers that are still to be started.
  public static ServerDatabase empty() {
    return new ServerDatabase(PostgresForTests.addressOfEmptyDatabase());
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /// Runs a statement.
  public void execute(String sql) throws SQLException {
    execute(url, sql);
  }

  /// The first number that a query gives.
  public long number(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /// Locks the table of leads, so that the writer waits until the lock is closed.
  public Connection holdUpWriter() throws SQLException {
    return lockLeads("exclusive");
  }

  /// Locks the table of leads, so that nobody even reads it until the lock is closed.
  public Connection holdUpReaders() throws SQLException {
    return lockLeads("access exclusive");
  }

  private Connection lockLeads(String mode) throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table lead in %s mode".formatted(mode));
    }
    return connection;
  }

  /// Waits until somebody stands before the lock.
  public void awaitHeldUp() {
    Awaitility.await().atMost(PATIENCE).until(() -> waiting() > 0);
  }

  private long waiting() throws SQLException {
    return number(
        """
        select count(*)
        from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
        """);
  }

  /// Ends all its sessions and lets nobody in.
  public void takeAway() throws SQLException {
    execute(neighbour(), "alter database %s with allow_connections false".formatted(name()));
    execute(
        neighbour(),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
            .formatted(name()));
  }

  public void bringBack() throws SQLException {
    execute(neighbour(), "alter database %s with allow_connections true".formatted(name()));
  }

  private String name() {
    return url.replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
  }

  /// The address of another database of the same PostgreSQL.
  private String neighbour() {
    return url.replaceFirst("/" + name(), "/postgres");
  }

  private static void execute(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
