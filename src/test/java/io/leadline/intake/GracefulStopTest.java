package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A server that is told to stop while requests are under way.
class GracefulStopTest {
  private static final int SENDERS = 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final AtomicInteger answered = new AtomicInteger();

  @Test
  void whatWasAnsweredBeforeTheStopIsOnDiskAndNoRequestHangs() throws Exception {
    var database = ServerDatabase.empty();
    var acknowledged = new HashSet<String>();
    var server = Server.start(Map.of("leadline.database.url", database.url()));
    try (server;
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var workspace = server.newWorkspace();
      var senders =
          Stream.iterate(0, i -> i + 1)
              .limit(SENDERS)
              .map(sender -> executor.submit(() -> postUntilRefused(workspace, sender)))
              .toList();
      Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> answered.get() > 200);

      server.close();

      for (Future<List<String>> sender : senders) {
        acknowledged.addAll(sender.get());
      }
    }

    assertThat(acknowledged).hasSizeGreaterThan(200);
    assertThat(identifiers(database)).containsAll(acknowledged);
  }

  /// The phone numbers of the leads that were acknowledged.
  private List<String> postUntilRefused(TestWorkspace workspace, int sender) {
    var acknowledged = new ArrayList<String>();
    for (int i = 0; i < 10_000; i++) {
      var phone = "9198%02d%06d".formatted(sender, i);
      int status = post(workspace, phone);
      if (status != 200) {
        break;
      }
      acknowledged.add(phone);
      answered.incrementAndGet();
    }
    return acknowledged;
  }

  /// The status of the answer; 0 when the connection was refused or cut.
  private static int post(TestWorkspace workspace, String phone) {
    try {
      var body = "{\"fields\": {\"phone\": \"%s\"}}".formatted(phone);
      var answer =
          Http.send(
              workspace
                  .request(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken())
                  .timeout(LONGEST)
                  .POST(BodyPublishers.ofString(body)));
      assertThat(answer.status()).as(answer.body()).isIn(200, 503);
      return answer.status();
    } catch (UncheckedIOException e) {
      assertThat(e.getCause()).isNotInstanceOf(HttpTimeoutException.class);
      return 0;
    }
  }

  private static Set<String> identifiers(ServerDatabase database) throws Exception {
    var identifiers = new HashSet<String>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select identifier from lead")) {
      while (rows.next()) {
        identifiers.add(rows.getString(1));
      }
    }
    return identifiers;
  }
}
