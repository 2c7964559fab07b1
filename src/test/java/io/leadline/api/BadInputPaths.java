package io.leadline.api;

import io.leadline.testing.Answer;
import io.leadline.testing.RawConnection;
import io.leadline.testing.TestWorkspace;
import java.io.IOException;

/// Sends requests to paths that HTTP clients would refuse to send, or would mend.
final class BadInputPaths {
  private BadInputPaths() {}

  /// Sends a request with an empty object as its body.
  static Answer send(TestWorkspace workspace, String method, String path, String token)
      throws IOException {
    try (var connection = RawConnection.open(workspace.server())) {
      connection.send(
          "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\nContent-Length: 2\r\n\r\n{}"
              .formatted(method, path, token));
      return connection.receive(method);
    }
  }
}
