package io.leadline.platform.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// Says which port is taken, and which setting chooses another one.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
  private final Environment environment;

  PortTakenFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    var failure = new StartupFailure(sentence(cause.getPort()), cause);
    return new FailureAnalysis(failure.sentence(), null, failure);
  }

  private String sentence(int port) {
    boolean management =
        String.valueOf(port).equals(environment.getProperty("management.server.port"));
    String setting = management ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT";
    return "port %d is used by another program; stop it, or set %s to another port"
        .formatted(port, setting);
  }
}
