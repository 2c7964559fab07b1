package io.leadline.api;

import io.leadline.platform.Ids;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.database.Outage;
import io.leadline.retry.KeptAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
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

  /// What the APIs take at one path or another. The server itself refuses only what none takes.
  private static final String METHODS = "GET, POST";

  private final ObjectMapper json;
  private final Ids ids;
  private volatile boolean isStopping;

  Answers(ObjectMapper json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  /// From now on a request that breaks off has been cut off by the server, which takes its
  /// connections down.
  @EventListener
  void stop(ContextClosedEvent closed) {
    isStopping = true;
  }

  /// Answers in place of the server, which has stopped a request by itself.
  ///
  /// @param status with which the server would have answered
  /// @param failure what it stumbled over; null when there is no such thing
  void writeInPlaceOfServer(HttpServletResponse response, int status, @Nullable Throwable failure)
      throws IOException {
    if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, METHODS);
    }
    write(
        response,
        isStopping ? new RefusedException(Refusal.UNAVAILABLE) : refusalOf(status, failure));
  }

  private RefusedException refusalOf(int status, @Nullable Throwable failure) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> new RefusedException(Refusal.NOT_FOUND);
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
          new RefusedException(Refusal.METHOD_NOT_ALLOWED, METHODS);
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> new RefusedException(Refusal.UNAVAILABLE);
      // What no server of HTTP/1.1 has to know, which is for the sender to change.
      case HttpServletResponse.SC_NOT_IMPLEMENTED,
          HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
          new RefusedException(Refusal.BAD_REQUEST);
      default ->
          status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
              ? new RefusedException(Refusal.BAD_REQUEST)
              : refusalOf(
                  failure == null ? new IllegalStateException("status " + status) : failure);
    };
  }

  /// What a failure means to the caller: a refusal stays what it is, a request that broke off is
  /// [Refusal#BAD_REQUEST], or [Refusal#UNAVAILABLE] while the server stops, a search that takes
  /// too long is [Refusal#FILTER_TOO_BROAD], an outage of the database is [Refusal#UNAVAILABLE],
  /// and everything else is a fault of ours, logged under an id and answered with nothing but that.
  public RefusedException refusalOf(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return refused;
    }
    if (failure instanceof BadRequestException || failure instanceof InvalidParameterException) {
      return new RefusedException(isStopping ? Refusal.UNAVAILABLE : Refusal.BAD_REQUEST);
    }
    if (failure instanceof BoundedReads.TooSlowException slow) {
      return new RefusedException(Refusal.FILTER_TOO_BROAD, slow.limit().toSeconds());
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
    write(response, refusal.status(), ErrorResponse.of(refused));
  }

  /// Answers as the same request was answered before, and says so.
  public void write(HttpServletResponse response, RepeatedException repeated) throws IOException {
    response.setHeader("Idempotency-Replayed", "true");
    write(response, repeated.answer());
  }

  public void write(HttpServletResponse response, KeptAnswer answer) throws IOException {
    if (answer.receiptId() != null) {
      response.setHeader("X-Receipt-Id", answer.receiptId());
    }
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    write(response, answer.status(), answer.contentType(), body);
  }

  public void write(HttpServletResponse response, int status, Object body) throws IOException {
    write(response, status, json.writeValueAsBytes(body));
  }

  /// Writes a body that is JSON already.
  public void write(HttpServletResponse response, int status, byte[] body) throws IOException {
    write(response, status, MediaType.APPLICATION_JSON_VALUE, body);
  }

  /// An answer that is to be kept.
  public KeptAnswer render(int status, Object body) {
    return new KeptAnswer(
        status, MediaType.APPLICATION_JSON_VALUE, null, json.writeValueAsString(body));
  }

  /// A refusal that is to be kept.
  public KeptAnswer render(RefusedException refused) {
    return render(refused.refusal().status(), ErrorResponse.of(refused));
  }

  /// Writes a body as it is. Through the stream: a writer would add a charset to the type.
  public void write(HttpServletResponse response, int status, String contentType, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
