package io.leadline.api;

import java.io.IOException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/// Refuses an origin that is none in the form of every other refusal, in place of Spring's line of
/// text.
final class JsonCorsProcessor extends DefaultCorsProcessor {
  private final Answers answers;

  JsonCorsProcessor(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    if (response instanceof ServletServerHttpResponse servlet) {
      answers.write(servlet.getServletResponse(), new RefusedException(Refusal.BAD_REQUEST));
    }
  }
}
