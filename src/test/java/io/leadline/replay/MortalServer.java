package io.leadline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.database.DataDirectoryFiles;
import io.leadline.platform.database.LeadlineProcess;
import io.leadline.testing.Parts;
import io.leadline.workspace.WorkspaceId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/// A server in a process of its own, with its own PostgreSQL, that can be killed while it replays,
/// and started again on what it has left.
final class MortalServer implements AutoCloseable {
  static final WorkspaceId WORKSPACE = new WorkspaceId("0123456789abcdef01234567");

  private static final String TOKEN = "async-token-of-a-test-0001";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path directory;
  private final DataDirectoryFiles files;
  private final List<String> options;
  private LeadlineProcess process;

  /// @param options for its Java
  MortalServer(Path directory, List<String> options) {
    this.directory = directory;
    this.files = new DataDirectoryFiles(directory);
    this.options = options;
    this.process = launch();
    process.awaitHealthy();
  }

  /// Starts it again.
  void start() {
    process = launch();
  }

  private LeadlineProcess launch() {
    return LeadlineProcess.start(
        Map.of(
            "LEADLINE_DATA_DIR", directory.toString(),
            "LEADLINE_BOOTSTRAP_ENTERPRISE_ID", WORKSPACE.value(),
            "LEADLINE_BOOTSTRAP_ASYNC_TOKEN", TOKEN),
        options);
  }

  void awaitHealthy() {
    process.awaitHealthy();
  }

  /// Posts a body to the Async API, and waits until it is on disk.
  void capture(String body) throws Exception {
    var request =
        HttpRequest.newBuilder(
                process.address("/enterprise/" + WORKSPACE.value() + "/autoupdatelead"))
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer::body).isEqualTo(200);
  }

  /// What another server on its database would consist of.
  Parts neighbour() throws IOException {
    return Parts.on(files.dataSource());
  }

  /// Waits until a query gives at least so much. The server may be starting meanwhile.
  void await(String sql, long least) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(LOOK_AGAIN)
        .ignoreExceptions()
        .until((Callable<Boolean>) () -> number(sql) >= least);
  }

  long number(String sql) throws IOException, SQLException {
    return Long.parseLong(text(sql));
  }

  String text(String sql) throws IOException, SQLException {
    return files.ask(sql);
  }

  void execute(String sql) throws IOException, SQLException {
    files.execute(sql);
  }

  /// Kills it while the writer is at work: held up at the leads, with changes that are not
  /// committed.
  ///
  /// @param withPostgres whether its PostgreSQL is killed, too
  /// @return the number that a query gives of what is committed
  long killAtWork(boolean withPostgres, String sql) throws IOException, SQLException {
    try (var _ = holdUpWriter()) {
      await(
          """
          select count(*)
          from pg_stat_activity
          where wait_event_type = 'Lock'
            and application_name = 'leadline'
          """,
          1);
      long committed = number(sql);
      if (withPostgres) {
        files.postmaster().destroyForcibly();
      }
      process.kill();
      return committed;
    }
  }

  private Connection holdUpWriter() throws IOException, SQLException {
    var connection = files.connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table lead in exclusive mode");
    }
    return connection;
  }

  @Override
  public void close() {
    process.close();
    http.close();
  }
}
