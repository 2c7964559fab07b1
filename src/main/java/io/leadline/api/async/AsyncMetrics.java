package io.leadline.api.async;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// How long requests of the Async API wait for their answers.
///
/// | meter | counts |
/// |---|---|
/// | `leadline.async.requests` | time from the request's headers to the answer, by its `status` |
///
/// Threads: any.
@Component
class AsyncMetrics {
  private final MeterRegistry registry;
  private final Map<Integer, Timer> byStatus = new ConcurrentHashMap<>();

  AsyncMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void answered(int status, long nanos) {
    byStatus.computeIfAbsent(status, this::timer).record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(int status) {
    return registry.timer("leadline.async.requests", "status", Integer.toString(status));
  }
}
