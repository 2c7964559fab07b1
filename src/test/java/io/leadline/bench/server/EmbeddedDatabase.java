package io.leadline.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The embedded PostgreSQL of a server that runs in another process, looked at from outside.
public final class EmbeddedDatabase implements AutoCloseable {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  private final long postmaster;
  private final Connection connection;

  private EmbeddedDatabase(long postmaster, Connection connection) {
    this.postmaster = postmaster;
    this.connection = connection;
  }

  /// Finds it and connects to it.
  ///
  /// @param data the data directory of the server
  public static EmbeddedDatabase of(Path data) throws IOException, SQLException {
    var cluster = data.resolve("postgres");
    var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
    var password = Files.readString(cluster.resolve("leadline.password")).strip();
    var url = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(lines.get(PORT_LINE).strip());
    return new EmbeddedDatabase(
        Long.parseLong(lines.get(PID_LINE).strip()),
        DriverManager.getConnection(url, "leadline", password));
  }

  /// Processor time of all its processes, in microseconds.
  public long micros() throws IOException {
    long sum = 0;
    for (long pid : ProcessUse.family(postmaster)) {
      sum += ProcessUse.micros(pid);
    }
    return sum;
  }

  public double mebibytes() throws IOException {
    return ProcessUse.sharedOutMiB(ProcessUse.family(postmaster));
  }

  /// Where the write-ahead log has come to, in bytes.
  public long walBytes() throws SQLException {
    return number("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint");
  }

  /// The ids of leads, in no order.
  List<String> leads(List<String> identifiers) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select id
            from lead
            where workspace_id = ?
              and identifier = any(?)
            """)) {
      query.setString(1, Enterprise.ID.value());
      query.setArray(2, connection.createArrayOf("text", identifiers.toArray()));
      var ids = new ArrayList<String>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
        }
      }
      Collections.shuffle(ids, new Random(0));
      return ids;
    }
  }

  private long number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection cannot be closed", e);
    }
  }
}
