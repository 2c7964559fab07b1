package io.leadline.bench;

import io.leadline.bench.load.FixedRateLoad;
import io.leadline.bench.load.PostConnection;
import io.leadline.bench.load.Wrk;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.server.ProcessUse;
import io.leadline.bench.server.Subject;
import java.util.EnumMap;
import java.util.Map;

/// Posts new leads at a fixed rate, whatever the server does meanwhile.
///
/// @param rate posts per second
record FixedRateStep(Wrk wrk, Subject subject, int rate, int connections) implements Step {
  static final String NAME = "half-rate";

  @Override
  public Key key() {
    return new Key(NAME, subject.name(), connections);
  }

  @Override
  public Object target() {
    return subject;
  }

  @Override
  public Measurement measure(int seconds) throws Exception {
    var before = subject.totals();
    long loadBefore = ProcessUse.ownMicros();
    int posts = rate * seconds;
    long first = wrk.claim(posts);
    var load = new FixedRateLoad(rate, () -> new PostConnection(subject.address(), first));
    var report = load.send(posts, connections);
    long used = ProcessUse.ownMicros() - loadBefore;
    subject.awaitQuiet();
    var after = subject.totals();
    var values = new EnumMap<Quantity, Double>(report.values());
    values.putAll(WrkStep.used(before, after, report.accepted()));
    values.put(Quantity.LOAD_MICROS, (double) used / posts);
    values.putAll(subject.memory());
    return new Measurement(key(), Map.copyOf(values));
  }
}
