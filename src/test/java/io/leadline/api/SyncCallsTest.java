package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may call what the Sync API says of teams and enterprises, and how.
class SyncCallsTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @CsvSource({
    "/team-members, 'GET,POST'",
    "/team-members/asha@example.com, GET",
    "/teammember/state_change, POST",
    "/metadata, GET",
    "/custom-fields, GET",
    "/custom-fields/name, GET",
    "/custom-actions, GET",
    "/custom-actions/1001, GET",
    "/lead-stage-pipeline, GET"
  })
  void aCallTakesItsMethodsAndSyncTokensOfTheEnterprise(String path, String methods) {
    var stranger = Server.shared().newWorkspace();

    for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      if (methods.contains(method)) {
        assertRefused(send(method, path, stranger.syncToken()), 401, "NOT_AUTHORIZED");
        assertRefused(send(method, path, workspace.asyncToken()), 401, "NOT_AUTHORIZED");
      } else {
        var answer = send(method, path, workspace.syncToken());
        assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow").split(", "))
            .containsExactlyInAnyOrder(methods.split(","));
      }
    }
  }

  private Answer send(String method, String path, String token) {
    return Http.send(
        workspace
            .request(workspace.syncPath(path), token)
            .method(method, BodyPublishers.ofString("{}")));
  }
}
