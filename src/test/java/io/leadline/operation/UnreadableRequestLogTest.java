package io.leadline.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.RawConnection;
import io.leadline.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Requests that the server cannot even read do not get into the log either.
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestLogTest {
  @Test
  void nothingOfAnUnreadableRequestIsLogged(CapturedOutput output) throws Exception {
    try (var server = Server.start(Map.of())) {
      for (var request :
          List.of(
              "GET /Zephyrine<7020304050> HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "GET /team-members/zephyrine@example.com HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization Bearer Zephyrine\r\n\r\n",
              "GET / HTTP/1.1\r\nHost: localhost\r\nX-Na me: Zephyrine\r\n\r\n",
              "Zephyrine( / HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "GET / HTTP/1.1\r\nHost: Zephyrine zephyrine\r\n\r\n",
              "GET /nothing?skip=%zephyrine HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a=Zephyrine\u0001\r\n\r\n",
              "GET /zephyrine HTTP/1.1\r\nHost: localhost\r\nX-Large: "
                  + "Zephyrine".repeat(2_000)
                  + "\r\n\r\n")) {
        try (var connection = RawConnection.open(server)) {
          assertThat(connection.send(request).receive().status()).isBetween(400, 404);
        }
      }
    }

    assertThat(output.getAll()).doesNotContain("Zephyrine", "zephyrine", "7020304050");
  }
}
