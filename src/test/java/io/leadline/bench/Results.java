package io.leadline.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The measurements of a run. Threads: one.
final class Results {
  private final Map<Key, List<Measurement>> rounds = new LinkedHashMap<>();

  void add(Measurement measurement) {
    rounds.computeIfAbsent(measurement.key(), _ -> new ArrayList<>()).add(measurement);
  }

  /// What was measured, in the order in which it came first.
  List<Key> keys() {
    return List.copyOf(rounds.keySet());
  }

  List<Measurement> rounds(Key key) {
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
  double value(Key key, Quantity quantity) {
    return quantity.over(
        rounds(key).stream()
            .map(round -> round.values().get(quantity))
            .filter(Objects::nonNull)
            .toList());
  }

  /// The same of a case that has no rival.
  double value(String name, int connections, Quantity quantity) {
    return value(new Key(name, "", connections), quantity);
  }

  /// The measured numbers of connections of a case, ascending.
  Stream<Integer> connections(String name) {
    return keys().stream()
        .filter(key -> key.name().equals(name))
        .map(Key::connections)
        .distinct()
        .sorted();
  }
}
