package io.leadline.api;

import static io.leadline.api.Expected.assertRefused;
import static io.leadline.api.Requests.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.RawConnection;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an `Idempotency-Key` may be. Source: docs/api.md, Retries.
class RetriesKeyTest {
  private static final String BODY = fields("\"phone\":\"919999999999\"");

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  static Stream<String> takes() {
    return Stream.of(
        "1", "~", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "\"quoted\"", "a,b;c=d", "!".repeat(200));
  }

  @ParameterizedTest
  @MethodSource
  void takes(String key) throws Exception {
    var header = "Idempotency-Key: " + key + "\r\n";

    assertThat(async(header).status()).isEqualTo(200);
    assertThat(async(header).header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 1));
  }

  static Stream<String> refuses() {
    return Stream.of("", "a b", "a\tb", "\u00e9", "x".repeat(201), "x".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource
  void refuses(String key) throws Exception {
    assertInvalid("Idempotency-Key: " + key + "\r\n");
  }

  @Test
  void refusesTwoKeys() throws Exception {
    assertInvalid("Idempotency-Key: a\r\nIdempotency-Key: b\r\n");
    assertInvalid("Idempotency-Key: a, b\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"idempotency-key", "IDEMPOTENCY-KEY"})
  void findsItsHeaderInAnyCase(String name) throws Exception {
    async(name + ": key\r\n");

    assertThat(async("Idempotency-Key:   key  \r\n").header("Idempotency-Replayed"))
        .isEqualTo("true");
  }

  private void assertInvalid(String header) throws IOException {
    var sentence = "An Idempotency-Key has 1 to 200 visible ASCII characters.";
    assertRefused(async(header), 400, "BAD_REQUEST", sentence);
    assertRefused(
        send(workspace.syncPath("/lead"), workspace.syncToken(), header),
        400,
        "BAD_REQUEST",
        sentence);
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  private Answer async(String header) throws IOException {
    return send(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), header);
  }

  private Answer send(String path, String token, String header) throws IOException {
    try (var connection = RawConnection.open(workspace.server())) {
      connection.send(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n%sContent-Length: %d\r\n\r\n%s"
              .formatted(path, token, header, BODY.length(), BODY));
      return connection.receive();
    }
  }
}
