package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.RawConnection;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused before any handler of ours sees it is refused in the same form.
class ErrorEnvelopeTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "GET",
        "GET  /nothing HTTP/1.1",
        "G(T / HTTP/1.1",
        "GET / HTTP/9.9",
        "GET / FTP/1.1",
        "GET /enterprise/{id}/ping?a=<b> HTTP/1.1",
        "GET /enterprise/\"x\"/ping HTTP/1.1",
        "GET /enterprise/\u00e9/ping HTTP/1.1",
        "GET /enterprise/\u0001/ping HTTP/1.1",
        "GET /enterprise/%/ping HTTP/1.1",
        "GET /enterprise/%zz/ping HTTP/1.1",
        "GET /enterprise/%2e%2e/ping HTTP/1.1",
        "GET /enterprise/a%2Fb/ping HTTP/1.1",
        "GET /enterprise/a%5Cb/ping HTTP/1.1",
        "GET /enterprise/%c0%af/ping HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET enterprise HTTP/1.1",
        "GET http://[/ HTTP/1.1",
        "PRI * HTTP/2.0",
        "CONNECT localhost:80 HTTP/1.1"
      })
  void refusesARequestLineThatIsNone(String line) throws Exception {
    var answer = exchange(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isIn(400, 401, 404);
    assertRefused(answer, answer.status(), answer.text("error.code"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: a b",
        "Host: localhost\r\nHost: example.com",
        "Host: localhost\r\nno colon",
        "Host: localhost\r\nna me: x",
        "Host: localhost\r\nname: a\0b",
        "Host: localhost\r\nContent-Length: many",
        "Host: localhost\r\nContent-Length: -1",
        "Host: localhost\r\nContent-Length: 2\r\nContent-Length: 3",
        "Host: localhost\r\nTransfer-Encoding: gzip",
        "Host: localhost\r\nTransfer-Encoding: chunked, chunked",
        "Host: localhost\r\nContent-Length: 99999999999999999999"
      })
  void refusesHeadersThatAreNone(String headers) throws Exception {
    var answer = exchange(post(headers));

    assertRefused(answer, 400, "BAD_REQUEST");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws Exception {
    assertRefused(
        exchange(post("Host: localhost\r\nX-Large: " + "x".repeat(20_000))), 400, "BAD_REQUEST");
    assertRefused(
        exchange(post("Host: localhost" + "\r\nX-Many: x".repeat(5_000))), 400, "BAD_REQUEST");
    assertRefused(
        exchange("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        400,
        "BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz\r\n", "-5\r\n", "ffffffffffff\r\n", "2\r\n{}{}\r\n"})
  void refusesABodyWhoseChunksAreNone(String chunks) throws Exception {
    for (var path :
        new String[] {workspace.asyncPath("/autoupdatelead"), workspace.syncPath("/lead")}) {
      var token =
          path.equals(workspace.syncPath("/lead")) ? workspace.syncToken() : workspace.asyncToken();
      var answer =
          exchange(
              "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nTransfer-Encoding: chunked\r\n\r\n%s"
                  .formatted(path, token, chunks));

      assertRefused(answer, 400, "BAD_REQUEST");
    }
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void refusesToTrace() throws Exception {
    var answer =
        exchange(
            "TRACE %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: secret\r\n\r\n"
                .formatted(workspace.asyncPath("/autoupdatelead")));

    assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    assertThat(answer.body()).doesNotContain("secret");
  }

  private Answer exchange(String request) throws IOException {
    try (var connection = RawConnection.open(workspace.server())) {
      connection.send(request.replace("{id}", workspace.id().value()));
      return connection.receive();
    }
  }

  private String post(String headers) {
    return "POST %s HTTP/1.1\r\nAuthorization: %s\r\n%s\r\n\r\n"
        .formatted(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), headers);
  }
}
