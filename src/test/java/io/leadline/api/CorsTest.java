package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.RawConnection;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Browsers may call from any page, and cookies play no part. Source: docs/api.md, Access.
class CorsTest {
  private static final String LEAD = "{\"fields\": {\"phone\": \"919999999999\"}}";

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/enterprise/{e}/autoupdatelead",
        "/v2/enterprise/{e}/autoupdatelead",
        "/api/b1/enterprise/{e}/autoupdatelead",
        "/autoupdate/enterprise/{e}/autoupdatelead",
        "/enterprise/{e}/ping",
        "/enterprise/{e}/receipts/000000000000000000000000",
        "/autoupdate/v2/enterprise/{e}/lead",
        "/autoupdate/v2/enterprise/{e}/lead/000000000000000000000000",
        "/autoupdate/v2/enterprise/{e}/lead/000000000000000000000000/action/search",
        "/autoupdate/v2/enterprise/{e}/nothing"
      })
  void answersThePreflightOfAnyPage(String path) throws Exception {
    for (var origin : List.of("https://shop.example.com", "http://localhost:3000", "null")) {
      for (var method : List.of("POST", "GET", "PUT")) {
        var answer =
            exchange(
                """
                OPTIONS %s HTTP/1.1
                Host: localhost
                Origin: %s
                Access-Control-Request-Method: %s
                Access-Control-Request-Headers: authorization,content-type,idempotency-key,x-own

                """
                    .formatted(path, origin, method));

        assertThat(answer.status()).isEqualTo(200);
        assertOpenToAll(answer);
        assertThat(list(answer, "Access-Control-Allow-Methods")).contains(method);
        assertThat(list(answer, "Access-Control-Allow-Headers"))
            .contains("authorization", "content-type", "idempotency-key", "x-own");
      }
    }
  }

  @Test
  void aPageThatPostsALeadGetsToReadTheAnswerAndItsReceipt() throws Exception {
    var answer = post("https://shop.example.com", workspace.asyncToken(), LEAD);

    assertThat(answer.status()).isEqualTo(200);
    assertOpenToAll(answer);
    assertThat(list(answer, "Access-Control-Expose-Headers"))
        .contains(
            "X-Receipt-Id",
            "Idempotency-Replayed",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "Retry-After");
    assertThat(answer.header("X-Receipt-Id")).matches("[0-9a-f]{24}");
  }

  @Test
  void aPageGetsToReadWhyItIsRefused() throws Exception {
    var stranger = post("https://shop.example.com", "unknown", LEAD);
    var notJson = post("https://shop.example.com", workspace.asyncToken(), "hello");
    var tooLarge = post("https://shop.example.com", workspace.asyncToken(), "x".repeat(1_100_000));

    assertRefused(stranger, 401, "NOT_AUTHORIZED");
    assertRefused(notJson, 400, "BAD_REQUEST");
    assertRefused(tooLarge, 413, "PAYLOAD_TOO_LARGE");
    assertThat(List.of(stranger, notJson, tooLarge)).allSatisfy(CorsTest::assertOpenToAll);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "http://", "http://[::1", "http://a:b:c", "\u00e9", "://", "a b"})
  void anOriginThatIsNoneIsNoFaultOfOurs(String origin) throws Exception {
    var answer = post(origin, workspace.asyncToken(), LEAD);

    if (answer.status() != 200) {
      assertRefused(answer, 400, "BAD_REQUEST");
    }
  }

  private Answer post(String origin, String token, String body) throws IOException {
    return exchange(
        """
        POST %s HTTP/1.1
        Host: localhost
        Origin: %s
        Cookie: session=1
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: %d

        %s\
        """
            .formatted(workspace.asyncPath("/autoupdatelead"), origin, token, body.length(), body));
  }

  private Answer exchange(String request) throws IOException {
    try (var connection = RawConnection.open(workspace.server())) {
      connection.send(request.replace("{e}", workspace.id().value()).replace("\n", "\r\n"));
      return connection.receive();
    }
  }

  private static void assertOpenToAll(Answer answer) {
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.headers().map())
        .doesNotContainKeys("Set-Cookie", "Access-Control-Allow-Credentials");
  }

  /// The parts of a header that is a list.
  private static List<String> list(Answer answer, String header) {
    return Arrays.stream(answer.header(header).split(",", -1)).map(String::strip).toList();
  }
}
