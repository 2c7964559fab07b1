package io.leadline.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what Tomcat refuses before it knows of any handler, such as a malformed request line: in
/// the form of every other refusal, in place of Tomcat's page.
final class JsonErrorReportValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(JsonErrorReportValve.class);

  private final Answers answers;

  JsonErrorReportValve(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      answers.writeInPlaceOfServer(response, status, failure);
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The caller is gone", e);
    }
  }
}
