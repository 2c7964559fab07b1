package io.leadline.api.async;

import io.leadline.access.TokenKind;
import io.leadline.api.Admission;
import io.leadline.api.Answers;
import io.leadline.api.Bodies;
import io.leadline.api.DryRunSwitch;
import io.leadline.api.PingResponse;
import io.leadline.api.ReceiptResponse;
import io.leadline.api.Receipts;
import io.leadline.api.RepeatedException;
import io.leadline.api.Retries;
import io.leadline.api.Signposts;
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
/// | `POST …/{enterprise}/wordpress` | Async | `OK`, likewise; for forms |
/// | `GET …/{enterprise}/receipts/{id}` | Async | what became of a request |
/// | `GET …/{enterprise}/ping` | either | a sign of life |
///
/// Source: docs/api.md, Async API, Forms, Dry run, Receipts.
final class AsyncServlet extends HttpServlet {
  private final Admission admission;
  private final Bodies bodies;
  private final Retries retries;
  private final Capture capture;
  private final Receipts receipts;
  private final Answers answers;
  private final AsyncMetrics metrics;

  AsyncServlet(
      Admission admission,
      Bodies bodies,
      Retries retries,
      Capture capture,
      Receipts receipts,
      Answers answers,
      AsyncMetrics metrics) {
    this.admission = admission;
    this.bodies = bodies;
    this.retries = retries;
    this.capture = capture;
    this.receipts = receipts;
    this.answers = answers;
    this.metrics = metrics;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long started = System.nanoTime();
    try {
      answer(request, response);
    } finally {
      metrics.answered(response.getStatus(), System.nanoTime() - started);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      route(request, response);
    } catch (RepeatedException e) {
      answers.write(response, e);
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
      autoUpdateLead(parts[1], CaptureAddress.PROGRAMS, request, response);
    } else if (parts.length == 3 && parts[2].equals("wordpress")) {
      demand("POST", request, response);
      autoUpdateLead(parts[1], CaptureAddress.FORMS, request, response);
    } else if (parts.length == 3 && parts[2].equals("ping")) {
      demand("GET", request, response);
      var caller = admission.admit(request, response, parts[1]);
      answers.write(response, HttpServletResponse.SC_OK, PingResponse.of(caller));
    } else if (parts.length == 4 && parts[2].equals("receipts") && !parts[3].isEmpty()) {
      demand("GET", request, response);
      var caller = admission.admit(request, response, parts[1], TokenKind.ASYNC);
      answers.write(response, HttpServletResponse.SC_OK, receipts.show(caller, parts[3]));
    } else {
      throw Signposts.nothingHere(request);
    }
  }

  private void autoUpdateLead(
      String enterprise,
      CaptureAddress address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var caller = admission.admit(request, response, enterprise, TokenKind.ASYNC);
    var body = bodies.read(request);
    if (DryRunSwitch.isOn(request)) {
      var preview = capture.preview(caller, body, address);
      answers.write(response, HttpServletResponse.SC_OK, ReceiptResponse.ofDryRun(preview));
      return;
    }
    var keyed = retries.read(request, caller, body);
    if (keyed == null) {
      response.setHeader("X-Receipt-Id", capture.capture(caller, body, address));
      answers.write(
          response,
          HttpServletResponse.SC_OK,
          address.contentType(),
          address.answer().getBytes(StandardCharsets.UTF_8));
    } else {
      answers.write(response, capture.captureOnce(caller, body, address, keyed));
    }
  }

  private static void demand(
      String method, HttpServletRequest request, HttpServletResponse response) {
    if (!request.getMethod().equals(method)) {
      response.setHeader(HttpHeaders.ALLOW, method);
      throw Signposts.wrongMethod(request, method);
    }
  }
}
