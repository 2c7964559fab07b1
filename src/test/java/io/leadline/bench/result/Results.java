package io.leadline.bench.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The measurements of a run. Threads: one.
public final class Results {
  private static final Set<Quantity> COUNTED = Set.of(Quantity.ACCEPTED, Quantity.APPLIED);

  private final Map<Key, List<Measurement>> rounds = new LinkedHashMap<>();

  public void add(Measurement measurement) {
    rounds.computeIfAbsent(measurement.key(), _ -> new ArrayList<>()).add(measurement);
  }

  /// What was measured, in the order in which it came first.
  public List<Key> keys() {
    return List.copyOf(rounds.keySet());
  }

  public List<Measurement> rounds(Key key) {
    return rounds.getOrDefault(key, List.of());
  }

  /// What counts of all rounds.
  Map<Quantity, Double> summary(Key key) {
    var summary = new EnumMap<Quantity, Double>(Quantity.class);
    for (var quantity : Quantity.values()) {
      summary.put(quantity, value(key, quantity));
    }
    return summary;
  }

  /// What counts of all rounds; NaN when it was not measured.
  public double value(Key key, Quantity quantity) {
    return quantity.over(
        rounds(key).stream()
            .map(round -> round.values().get(quantity))
            .filter(Objects::nonNull)
            .toList());
  }

  /// How many requests were refused or not answered in all; NaN when none was sent.
  public double errors() {
    return keys().stream()
        .mapToDouble(key -> value(key, Quantity.ERRORS))
        .reduce(Double::sum)
        .orElse(Double.NaN);
  }

  /// How many requests were accepted and not applied, of those that are to be; NaN when there was
  /// none.
  public double lost() {
    return rounds.values().stream()
        .flatMap(List::stream)
        .map(Measurement::values)
        .filter(values -> values.keySet().containsAll(COUNTED))
        .mapToDouble(values -> Math.max(0, lost(values)))
        .reduce(Double::sum)
        .orElse(Double.NaN);
  }

  private static double lost(Map<Quantity, Double> values) {
    return values.getOrDefault(Quantity.ACCEPTED, 0.0) - values.getOrDefault(Quantity.APPLIED, 0.0);
  }
}
