package io.leadline.bench;

import io.leadline.bench.load.Case;
import io.leadline.bench.load.Wrk;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.server.ProcessUse;
import io.leadline.bench.server.Subject;
import java.util.EnumMap;
import java.util.Map;

/// Drives a server with wrk.
record WrkStep(Wrk wrk, Case sent, Subject subject, int connections) implements Step {
  @Override
  public Key key() {
    return new Key(sent.name(), subject.name(), connections);
  }

  @Override
  public Object target() {
    return subject;
  }

  @Override
  public Measurement measure(int seconds) throws Exception {
    var before = subject.totals();
    long loadBefore = ProcessUse.endedChildrenMicros();
    var report = wrk.run(sent, subject, connections, seconds);
    long load = ProcessUse.endedChildrenMicros() - loadBefore;
    subject.awaitQuiet();
    var values = new EnumMap<Quantity, Double>(report.values());
    values.putAll(used(before, subject.totals(), report.accepted()));
    if (!sent.isWrite()) {
      values.remove(Quantity.APPLIED);
    }
    values.put(Quantity.LOAD_MICROS, (double) load / Math.max(1, report.accepted()));
    values.putAll(subject.memory());
    return new Measurement(key(), values);
  }

  /// What requests have used between two moments, each by itself, and how many were applied.
  static Map<Quantity, Double> used(
      Map<Quantity, Double> before, Map<Quantity, Double> after, long requests) {
    var used = new EnumMap<Quantity, Double>(Quantity.class);
    after.forEach((quantity, total) -> {
      double difference = total - before.getOrDefault(quantity, 0.0);
      used.put(
          quantity, quantity == Quantity.APPLIED ? difference : difference / Math.max(1, requests));
    });
    return used;
  }
}
