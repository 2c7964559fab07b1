package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Methods that a path does not take, and headers that say something else than the body is.
class BadInputMethodTest {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "LEAD");

  private final TestWorkspace workspace = Server.shared().newWorkspace();
  private final String lead =
      workspace.receiptOf("{\"fields\": {\"phone\": \"919999999999\"}}").text("lead_id");

  @Test
  void namesTheMethodsThatAPathOfTheAsyncApiTakes() {
    var before = Rows.of(workspace);

    for (var base : List.of("", "/v2", "/api/b1", "/autoupdate")) {
      assertTakesOnly("POST", base + workspace.asyncPath("/autoupdatelead"));
      assertTakesOnly("POST", base + workspace.asyncPath("/wordpress"));
      assertTakesOnly("GET", base + workspace.asyncPath("/ping"));
      assertTakesOnly("GET", base + workspace.asyncPath("/receipts/000000000000000000000000"));
    }

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void namesTheMethodsThatAPathOfTheSyncApiTakes() {
    var before = Rows.of(workspace);

    assertTakesOnly("POST", workspace.syncPath("/lead"));
    assertTakesOnly("POST", workspace.syncPath("/lead/" + lead + "/action"));
    assertTakesOnly("GET", workspace.syncPath("/ping"));
    assertTakesOnly("GET", workspace.syncPath("/receipts/000000000000000000000000"));
    for (var method : List.of("PUT", "DELETE", "PATCH")) {
      var answer = send(method, workspace.syncPath("/lead/" + lead));
      assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
      assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
    }

    assertThat(Rows.of(workspace)).isEqualTo(before);
  }

  @Test
  void answersHeadAndOptionsWithoutAServerFault() throws Exception {
    for (var path :
        List.of(
            workspace.asyncPath("/autoupdatelead"),
            workspace.asyncPath("/ping"),
            workspace.syncPath("/lead"),
            workspace.syncPath("/lead/" + lead),
            workspace.syncPath("/nothing"),
            "/nothing")) {
      for (var method : List.of("HEAD", "OPTIONS")) {
        var answer = BadInputPaths.send(workspace, method, path, workspace.asyncToken());
        assertThat(answer.status()).as(method + " " + path).isLessThan(500);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/plain;charset=iso-8859-1",
        "application/octet-stream",
        "application/xml",
        "image/png",
        "application/json;charset=nonsense",
        "*/*",
        "nonsense",
        ";;;",
        "\"\"/\"\""
      })
  void readsABodyAsJsonWhateverItsContentTypeSays(String type) {
    var name = "{\"fields\": {\"name\": \"J\u00f6rg\"}}";

    var captured =
        postAs(type, workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), name);
    var updated = postAs(type, workspace.syncPath("/lead/" + lead), workspace.syncToken(), name);
    var refused = postAs(type, workspace.syncPath("/lead"), workspace.syncToken(), name);

    assertThat(captured.status()).isEqualTo(200);
    assertThat(updated.text("fields.name")).isEqualTo("J\u00f6rg");
    assertRefused(refused, 400, "BAD_REQUEST");
    assertThat(refused.text("error.message")).isEqualTo("The lead identifier phone is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "image/png", "text/html;q=0.9,*/*;q=0.1", "nonsense", "a/b;q=x", ""})
  void answersInJsonWhateverIsAccepted(String accepted) {
    var captured =
        Http.send(
            workspace
                .request(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken())
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString("{\"fields\": {\"phone\": \"919999999999\"}}")));
    var read =
        Http.send(
            workspace
                .request(workspace.syncPath("/lead/" + lead), workspace.syncToken())
                .header("Accept", accepted));
    var missing =
        Http.send(
            workspace
                .request(workspace.syncPath("/nothing"), workspace.syncToken())
                .header("Accept", accepted));

    assertThat(List.of(captured.status(), read.status())).containsOnly(200);
    assertRefused(missing, 404, "NOT_FOUND");
    assertThat(List.of(captured, read))
        .extracting(answer -> answer.header("Content-Type"))
        .containsOnly("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "nonsense"})
  void doesNotUnpackABodyThatIsPacked(String encoding) {
    var answer =
        Http.send(
            workspace
                .request(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken())
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0})));

    assertRefused(answer, 400, "BAD_REQUEST");
  }

  private void assertTakesOnly(String allowed, String path) {
    for (var method : METHODS) {
      if (!method.equals(allowed)) {
        var answer = send(method, path);
        assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(answer.text("error.message")).startsWith("This path takes " + allowed);
      }
    }
  }

  private Answer send(String method, String path) {
    return Http.send(
        workspace
            .request(path, workspace.syncToken())
            .method(method, BodyPublishers.ofString("{\"fields\": {\"phone\": \"911\"}}")));
  }

  private Answer postAs(String type, String path, String token, String body) {
    return Http.send(
        workspace
            .request(path, token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }
}
