package io.leadline.compat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Sends requests one after the other, on connections that are kept.
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final String base;

  Http(String base) {
    this.base = base;
  }

  /// Sends a call whose names are filled in by then.
  Answer send(Call call, Values values) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(base + values.fill(call.path()))).timeout(PATIENCE);
    if (call.authorization() != null) {
      request.header("Authorization", values.fill(call.authorization()));
    }
    call.headers().forEach((name, value) -> request.header(name, values.fill(value)));
    request.method(
        call.method(),
        call.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(values.fill(call.body())));
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
