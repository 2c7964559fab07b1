package io.leadline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What an operator finds in a data directory while the embedded database runs: its process, its
/// port, its password.
record DataDirectoryFiles(Path directory) {
  private static final int PID = 0;
  private static final int PORT = 3;

  ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(pidFileLine(PID))).orElseThrow();
  }

  boolean hasPidFile() {
    return Files.exists(pidFile());
  }

  Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(pidFileLine(PORT)),
        "leadline",
        Files.readString(directory.resolve("postgres/leadline.password")));
  }

  void execute(String sql) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String ask(String sql) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private String pidFileLine(int number) throws IOException {
    return Files.readAllLines(pidFile()).get(number).strip();
  }

  private Path pidFile() {
    return directory.resolve("postgres/postmaster.pid");
  }
}
