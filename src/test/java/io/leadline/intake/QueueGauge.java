package io.leadline.intake;

import io.leadline.testing.Server;
import io.micrometer.core.instrument.MeterRegistry;

/// How many submissions wait for the writer of a server.
final class QueueGauge {
  private QueueGauge() {}

  static int read(Server server) {
    return (int) server.part(MeterRegistry.class).get("leadline.intake.queue").gauge().value();
  }
}
