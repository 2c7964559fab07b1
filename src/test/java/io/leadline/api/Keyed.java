package io.leadline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.TestWorkspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A client that names its requests with an `Idempotency-Key`.
public record Keyed(TestWorkspace workspace, String key) {
  /// Posts a body to the Async API.
  public Answer capture(String body) {
    return post(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), body);
  }

  /// Posts a body to the Sync API.
  ///
  /// @param path what follows the enterprise: `/lead/…`
  public Answer post(String path, String body) {
    return post(workspace.syncPath(path), workspace.syncToken(), body);
  }

  public Answer post(String path, String token, String body) {
    return Http.send(
        workspace
            .request(path, token)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  /// Checks that an answer is one that was given before, byte by byte.
  public static void assertReplay(Answer answer, Answer first) {
    assertThat(answer.body()).isEqualTo(first.body());
    assertThat(answer.status()).isEqualTo(first.status());
    assertThat(first.headers().map()).doesNotContainKey("Idempotency-Replayed");
    assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
    var expected = lasting(first);
    expected.put("Idempotency-Replayed", List.of("true"));
    assertThat(lasting(answer)).isEqualTo(expected);
  }

  /// Checks that an answer is the refusal of a key that came with another request.
  public static void assertReused(Answer answer) {
    Expected.assertRefused(
        answer,
        409,
        "IDEMPOTENCY_KEY_REUSED",
        "This Idempotency-Key was sent with another request within the last 24 hours.");
  }

  private static Map<String, List<String>> lasting(Answer answer) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    headers.keySet().removeAll(List.of("Date", "Keep-Alive", "Connection"));
    return headers;
  }
}
