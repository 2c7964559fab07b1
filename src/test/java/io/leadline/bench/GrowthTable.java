package io.leadline.bench;

import io.leadline.bench.result.Key;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import io.leadline.bench.result.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What becomes of each case as leads become more.
///
/// @param results the servers are named by their numbers of leads, and come in ascending order
/// @param matches how much searches find on average
record GrowthTable(Results results, Map<Key, Double> matches) {
  private static final double LONGEST_SEARCH = 1.5;
  private static final double FEWEST_WRITES = 0.8;

  /// A case at a number of connections.
  private record Line(String name, int connections) {}

  String text() {
    var lines = new ArrayList<String>();
    lines.add(
        "%-22s %5s %10s %9s %12s %9s %9s %9s %9s %9s"
            .formatted(
                "case",
                "conn.",
                "leads",
                "matches",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "rate ÷",
                "p50 ÷",
                "p99 ÷"));
    byCase().values().forEach(keys -> keys.forEach(key -> lines.add(line(key, keys.getFirst()))));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(Key key, Key smallest) {
    var found = matches.get(key);
    return "%-22s %5d %10s %9s %12s %9s %9s %9.2f %9.2f %9.2f"
        .formatted(
            key.name(),
            key.connections(),
            "%,d".formatted(Long.parseLong(key.server())),
            found == null ? "–" : "%,.0f".formatted(found),
            cell(key, Quantity.RATE),
            cell(key, Quantity.P50),
            cell(key, Quantity.P99),
            ratio(key, smallest, Quantity.RATE),
            ratio(key, smallest, Quantity.P50),
            ratio(key, smallest, Quantity.P99));
  }

  /// What is to stay as it is, from the fewest leads to the most.
  List<Target> targets() {
    return byCase().values().stream()
        .filter(keys -> keys.size() > 1)
        .filter(keys -> isWrite(keys.getFirst()) || matches.containsKey(keys.getFirst()))
        .map(keys -> target(keys.getFirst(), keys.getLast()))
        .toList();
  }

  private Target target(Key smallest, Key largest) {
    var sizes =
        ", %,d leads ÷ %,d"
            .formatted(Long.parseLong(largest.server()), Long.parseLong(smallest.server()));
    return isWrite(smallest)
        ? Target.atLeast(
            smallest.name() + ": rate" + sizes,
            FEWEST_WRITES,
            ratio(largest, smallest, Quantity.RATE))
        : Target.atMost(
            smallest.name() + ": p99" + sizes,
            LONGEST_SEARCH,
            ratio(largest, smallest, Quantity.P99));
  }

  private boolean isWrite(Key key) {
    return !Double.isNaN(results.value(key, Quantity.APPLIED));
  }

  private Map<Line, List<Key>> byCase() {
    return results.keys().stream()
        .collect(
            Collectors.groupingBy(
                key -> new Line(key.name(), key.connections()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private String cell(Key key, Quantity quantity) {
    return quantity.text(results.value(key, quantity));
  }

  private double ratio(Key key, Key smallest, Quantity quantity) {
    return results.value(key, quantity) / results.value(smallest, quantity);
  }
}
