package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ids in paths that are none, and paths that do not exist.
class BadInputPathTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "0",
        "-1",
        "null",
        "000000000000000000000000",
        "00000000000000000000000",
        "0000000000000000000000000",
        "00000000000000000000000G",
        "ABCDEFABCDEFABCDEFABCDEF",
        "%20",
        "%0d%0aX-Injected:%20yes",
        "%E2%82%AC",
        "%F0%9F%98%80",
        "%27%3B%20drop%20table%20lead",
        "a;b=c",
        "%7b%7d",
        "~*'()!$&,:@+="
      })
  void thereIsNothingUnderAnIdThatIsNone(String id) throws Exception {
    assertNotThere(sync("GET", "/lead/" + id), 404);
    assertNotThere(sync("GET", "/receipts/" + id), 404);
    assertNotThere(sync("GET", "/lead/" + id + "/action/" + id), 404);
    assertNotThere(sync("POST", "/lead/" + id + "/action/search"), 404);
    assertNotThere(async("GET", workspace.asyncPath("/receipts/" + id)), 404);
    assertNotThere(async("POST", "/enterprise/" + id + "/autoupdatelead"), 401);
    assertNotThere(async("GET", "/enterprise/" + id + "/ping"), 401);
    assertNotThere(async("GET", "/autoupdate/v2/enterprise/" + id + "/ping"), 401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00", "%2e", "..;", "%2F", "a%2Fb", "%5C", "%zz", "%", "..", "%2e%2e", "..;/", "", "//"
      })
  void refusesAnIdThatBreaksThePath(String id) throws Exception {
    for (var path :
        new String[] {
          workspace.syncPath("/lead/" + id),
          workspace.syncPath("/lead/" + id + "/action"),
          workspace.asyncPath("/receipts/" + id),
          "/enterprise/" + id + "/autoupdatelead",
          "/autoupdate/v2/enterprise/" + id + "/lead"
        }) {
      var answer = BadInputPaths.send(workspace, "POST", path, workspace.syncToken());

      assertThat(answer.status()).as(path).isBetween(400, 405);
      assertRefused(answer, answer.status(), answer.text("error.code"));
    }
  }

  @Test
  void thereIsNothingUnderAnIdOfThousandsOfCharacters() throws Exception {
    var id = "a".repeat(6_000);

    assertNotThere(sync("GET", "/lead/" + id), 404);
    assertNotThere(async("GET", workspace.asyncPath("/receipts/" + id)), 404);
    assertNotThere(async("POST", "/enterprise/" + id + "/autoupdatelead"), 401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/favicon.ico",
        "/index.html",
        "/error",
        "/actuator/health",
        "/actuator/prometheus",
        "/enterprise",
        "/enterprise/",
        "/enterprise/{id}",
        "/enterprise/{id}/",
        "/enterprise/{id}/autoupdatelead/",
        "/enterprise/{id}/autoupdatelead/more",
        "/enterprise/{id}/AutoUpdateLead",
        "/enterprise/{id}/receipts",
        "/enterprise/{id}/receipts/",
        "/v1/enterprise/{id}/autoupdatelead",
        "/api/b2/enterprise/{id}/autoupdatelead",
        "/autoupdate/v2/enterprise/{id}",
        "/autoupdate/v2/enterprise/{id}/leads",
        "/autoupdate/v2/enterprise/{id}/lead/",
        "/autoupdate/v2/enterprise/{id}/receipts",
        "/autoupdate/v3/enterprise/{id}/lead"
      })
  void thereIsNothingAtAnyOtherPath(String path) throws Exception {
    var known = path.replace("{id}", workspace.id().value());

    for (var method : new String[] {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
      assertRefused(
          BadInputPaths.send(workspace, method, known, workspace.asyncToken()), 404, "NOT_FOUND");
    }
  }

  private Answer sync(String method, String path) throws Exception {
    return BadInputPaths.send(workspace, method, workspace.syncPath(path), workspace.syncToken());
  }

  private Answer async(String method, String path) throws Exception {
    return BadInputPaths.send(workspace, method, path, workspace.asyncToken());
  }

  private static void assertNotThere(Answer answer, int status) {
    assertRefused(answer, status, answer.text("error.code"));
    assertThat(answer.headers().map()).doesNotContainKey("X-Injected");
  }
}
