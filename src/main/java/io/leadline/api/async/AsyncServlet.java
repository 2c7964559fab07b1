package io.leadline.api.async;

import io.leadline.access.TokenKind;
import io.leadline.api.Admission;
import io.leadline.api.Answers;
import io.leadline.api.Bodies;
import io.leadline.api.PingResponse;
import io.leadline.api.Receipts;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/// The paths of the Async API. A plain servlet, since nearly all traffic passes here and a
/// framework costs more than the work itself.
///
/// | call | token | answer |
/// |---|---|---|
/// | `POST …/{enterprise}/autoupdatelead` | Async | `{"status":"QUEUED","message":"success"}`, once the request is on disk |
/// | `GET …/{enterprise}/receipts/{id}` | Async | what became of a request |
/// | `GET …/{enterprise}/ping` | either | a sign of life |
///
/// Source: docs/api.md, Async API, Receipts.
final class AsyncServlet extends HttpServlet {
  private static final byte[] QUEUED =
      "{\"status\":\"QUEUED\",\"message\":\"success\"}".getBytes(StandardCharsets.UTF_8);

  private final Admission admission;
  private final Bodies bodies;
  private final Capture capture;
  private final Receipts receipts;
  private final Answers answers;

  AsyncServlet(
      Admission admission, Bodies bodies, Capture capture, Receipts receipts, Answers answers) {
    this.admission = admission;
    this.bodies = bodies;
    this.capture = capture;
    this.receipts = receipts;
    this.answers = answers;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      route(request, response);
    } catch (RuntimeException e) {
      answers.write(response, answers.refusalOf(e));
    }
  }

  /// By what follows the enterprise in the path: `/{enterprise}/autoupdatelead`.
  private void route(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var parts = path.split("/", -1);
    if (parts.length == 3 && parts[2].equals("autoupdatelead")) {
      demand("POST", request, response);
      autoUpdateLead(parts[1], request, response);
    } else if (parts.length == 3 && parts[2].equals("ping")) {
      demand("GET", request, response);
      var caller = admission.admit(request, response, parts[1]);
      answers.write(response, HttpServletResponse.SC_OK, PingResponse.of(caller));
    } else if (parts.length == 4 && parts[2].equals("receipts")) {
      demand("GET", request, response);
      var caller = admission.admit(request, response, parts[1], TokenKind.ASYNC);
      answers.write(response, HttpServletResponse.SC_OK, receipts.show(caller, parts[3]));
    } else {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
  }

  private void autoUpdateLead(
      String enterprise, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var caller = admission.admit(request, response, enterprise, TokenKind.ASYNC);
    var receiptId = capture.capture(caller, bodies.read(request));
    response.setHeader("X-Receipt-Id", receiptId);
    answers.write(response, HttpServletResponse.SC_OK, QUEUED);
  }

  private static void demand(
      String method, HttpServletRequest request, HttpServletResponse response) {
    if (!request.getMethod().equals(method)) {
      response.setHeader(HttpHeaders.ALLOW, method);
      throw new RefusedException(Refusal.METHOD_NOT_ALLOWED, method);
    }
  }
}
