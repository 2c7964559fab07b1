package io.leadline.api;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Outage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Writes answers, and above all refusals, wherever a request was stopped.
@Component
public class Answers {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  /// Whoever is turned away may try again after this many seconds.
  private static final String RETRY_AFTER = "1";

  private final ObjectMapper json;
  private final Ids ids;

  Answers(ObjectMapper json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  /// What a failure means to the caller: a refusal stays what it is, an outage of the database is
  /// [Refusal#UNAVAILABLE], and everything else is a fault of ours, logged under an id and answered
  /// with nothing but that.
  public RefusedException refusalOf(Exception failure) {
    if (failure instanceof RefusedException refused) {
      return refused;
    }
    if (Outage.isBehind(failure)) {
      LOG.warn("The database is away: {}", failure.getMessage());
      return new RefusedException(Refusal.UNAVAILABLE);
    }
    var requestId = ids.next();
    LOG.error("Request {} failed", requestId, failure);
    return new RefusedException(Refusal.INTERNAL_ERROR, requestId);
  }

  public void write(HttpServletResponse response, RefusedException refused) throws IOException {
    var refusal = refused.refusal();
    if (refusal == Refusal.UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
    write(
        response,
        refusal.status(),
        ErrorResponse.of(refusal, String.valueOf(refused.getMessage())));
  }

  public void write(HttpServletResponse response, int status, Object body) throws IOException {
    write(response, status, json.writeValueAsBytes(body));
  }

  /// Writes a body that is JSON already.
  public void write(HttpServletResponse response, int status, byte[] body) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
