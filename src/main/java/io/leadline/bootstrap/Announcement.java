package io.leadline.bootstrap;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Prints the greeting once the server takes requests: to standard output and not to the log, which
/// is kept and must not hold secrets.
@Component
class Announcement {
  private final Bootstrap bootstrap;
  private final Environment environment;

  Announcement(Bootstrap bootstrap, Environment environment) {
    this.bootstrap = bootstrap;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    print(environment.getProperty("local.server.port"), System.out);
  }

  /// @param port null when nothing listens, as in a test: then nobody is greeted
  void print(@Nullable String port, PrintStream out) {
    if (port != null) {
      out.print(text("http://localhost:" + port));
      out.flush();
    }
  }

  private String text(String baseUrl) {
    return bootstrap
        .findUntold()
        .map(first -> Greeting.first(baseUrl, first))
        .orElseGet(() -> Greeting.later(baseUrl));
  }
}
