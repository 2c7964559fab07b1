package io.leadline.testing;

import io.leadline.testing.openapi.AnswerCheck;
import io.leadline.testing.openapi.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Sends requests as any client would.
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Http() {}

  /// Sends a request and waits for its answer, which must be one that is described when it comes
  /// from the APIs.
  public static Answer send(HttpRequest.Builder builder) {
    try {
      var request = builder.build();
      var response = CLIENT.send(request, BodyHandlers.ofString());
      var answer = new Answer(response.statusCode(), response.headers(), response.body());
      if (Server.isOfApis(request.uri())) {
        AnswerCheck.check(exchange(request, answer));
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  private static Exchange exchange(HttpRequest request, Answer answer) {
    return new Exchange(
        request.method(),
        request.uri().getRawPath(),
        answer.status(),
        answer.headers(),
        answer.body());
  }
}
