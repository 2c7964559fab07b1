package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.ServerDatabase;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A database that goes away and comes back.
class DatabaseAwayTest {
  @Test
  void answersThatItIsUnavailableWhileTheDatabaseIsAwayAndRecoversByItself() throws Exception {
    var database = ServerDatabase.empty();
    try (var server = Server.start(Map.of("leadline.database.url", database.url()))) {
      var workspace = server.newWorkspace();
      var lead = workspace.receiptOf(lead(1)).text("lead_id");
      assertThat(workspace.get("/lead/" + lead).status()).isEqualTo(200);

      database.takeAway();

      for (var answer : askEverything(workspace, lead)) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.text("error.code")).isEqualTo("UNAVAILABLE");
      }
      assertThat(health(server).status()).isEqualTo(503);
      database.bringBack();
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> workspace.capture(lead(2)).status() == 200);
      assertThat(workspace.get("/lead/" + lead).status()).isEqualTo(200);
      assertThat(ping(workspace, "unknown").status()).isEqualTo(401);
      assertThat(health(server).text("status")).isEqualTo("UP");
      assertThat(database.number("select count(*) from lead where identifier = '919999999909'"))
          .isZero();
    }
  }

  /// A write with tokens that are known, a read, and a token that only the database can know.
  private static List<Answer> askEverything(TestWorkspace workspace, String lead) throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var capture = executor.submit(() -> workspace.capture(lead(9)));
      var again = executor.submit(() -> workspace.capture(lead(9)));
      var dryRun = executor.submit(() -> workspace.dryRun(lead(9)));
      var create = executor.submit(() -> workspace.post("/lead", lead(9)));
      var read = executor.submit(() -> workspace.get("/lead/" + lead));
      var receipt = executor.submit(() -> workspace.receipt("000000000000000000000000"));
      var stranger = executor.submit(() -> ping(workspace, "unknown"));
      return List.of(
          capture.get(),
          again.get(),
          dryRun.get(),
          create.get(),
          read.get(),
          receipt.get(),
          stranger.get());
    }
  }

  private static Answer ping(TestWorkspace workspace, String token) {
    return Http.send(workspace.request(workspace.asyncPath("/ping"), token));
  }

  private static Answer health(Server server) {
    return Http.send(HttpRequest.newBuilder(server.managementAddress("/actuator/health")));
  }

  private static String lead(int number) {
    return "{\"fields\": {\"phone\": \"9199999999%02d\"}}".formatted(number);
  }
}
