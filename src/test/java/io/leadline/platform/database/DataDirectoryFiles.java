package io.leadline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What an operator finds in a data directory while the embedded database runs: its process, its
/// port, its password.
public record DataDirectoryFiles(Path directory) {
  private static final int PID = 0;
  private static final int PORT = 3;

  public ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(pidFileLine(PID))).orElseThrow();
  }

  boolean hasPidFile() {
    return Files.exists(pidFile());
  }

  public Connection connect() throws IOException, SQLException {
    return dataSource().getConnection();
  }

  /// The database for as long as its process lives.
  public DataSource dataSource() throws IOException {
    return new DriverManagerDataSource(
        "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(pidFileLine(PORT)),
        "leadline",
        Files.readString(directory.resolve("postgres/leadline.password")));
  }

  public void execute(String sql) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public String ask(String sql) throws IOException, SQLException {
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
