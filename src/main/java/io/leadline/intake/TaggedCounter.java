package io.leadline.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A counter for each value of a tag. The registry, which looks for a counter at many times the
/// cost of counting, is asked for each only once. Threads: any.
final class TaggedCounter {
  private final MeterRegistry registry;
  private final String name;
  private final String tag;
  private final Map<String, Counter> byValue = new ConcurrentHashMap<>();

  TaggedCounter(MeterRegistry registry, String name, String tag) {
    this.registry = registry;
    this.name = name;
    this.tag = tag;
  }

  /// The counter of a value, which the registry knows in small letters.
  Counter of(String value) {
    var known = byValue.get(value);
    return known == null ? byValue.computeIfAbsent(value, this::register) : known;
  }

  private Counter register(String value) {
    return registry.counter(name, tag, value.toLowerCase(Locale.ROOT));
  }
}
