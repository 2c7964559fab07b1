package io.leadline.platform.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells why the server did not start: a [StartupFailure] in one line on standard error, what
/// Spring Boot itself found out with its stack trace in the log. Stands in for Spring Boot's own
/// reporter, which `application.yaml` silences.
final class StartupFailureReporter implements FailureAnalysisReporter {
  private static final Logger log = LoggerFactory.getLogger(StartupFailureReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    if (analysis.getCause() instanceof StartupFailure failure) {
      System.err.println("Leadline did not start: " + failure.sentence() + ".");
    } else {
      log.error(
          "Leadline did not start: {}\n{}",
          analysis.getDescription(),
          analysis.getAction(),
          analysis.getCause());
    }
  }
}
