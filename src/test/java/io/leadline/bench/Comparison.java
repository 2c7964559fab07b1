package io.leadline.bench;

import io.leadline.bench.result.Key;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import java.util.List;
import java.util.stream.Collectors;

/// This version beside another one: what was measured of the one, divided by that of the other.
record Comparison(Results results) {
  /// The names of the servers.
  static final String THIS = "this";

  static final String BASELINE = "baseline";

  private static final List<Quantity> COMPARED =
      List.of(
          Quantity.RATE,
          Quantity.P50,
          Quantity.P99,
          Quantity.SERVER_MICROS,
          Quantity.DATABASE_MICROS,
          Quantity.WAL_BYTES);

  String text() {
    return results.keys().stream()
        .filter(key -> key.server().equals(THIS))
        .map(this::line)
        .collect(Collectors.joining("\n", heading() + "\n", "\n"));
  }

  private static String heading() {
    return "%-24s %5s".formatted("this ÷ baseline", "conn.")
        + COMPARED.stream()
            .map(quantity -> " %12s".formatted(quantity.heading()))
            .collect(Collectors.joining());
  }

  private String line(Key key) {
    var other = new Key(key.name(), BASELINE, key.connections());
    return "%-24s %5d".formatted(key.name(), key.connections())
        + COMPARED.stream()
            .map(quantity ->
                " %12.2f".formatted(results.value(key, quantity) / results.value(other, quantity)))
            .collect(Collectors.joining());
  }
}
