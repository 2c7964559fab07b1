package io.leadline.bench.result;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The results for people to read.
public final class ResultTable {
  private static final int WIDTH = 12;

  private ResultTable() {}

  public static String heading() {
    return "%-32s %5s"
        .formatted("case", "conn.")
        .concat(
            Arrays.stream(Quantity.values())
                .map(quantity -> pad(quantity.heading()))
                .collect(Collectors.joining()));
  }

  public static String line(Results results, Key key) {
    return "%-32s %5s"
        .formatted(key.title(), key.connections() == 0 ? "–" : key.connections())
        .concat(
            Arrays.stream(Quantity.values())
                .map(quantity -> pad(quantity.text(results.value(key, quantity))))
                .collect(Collectors.joining()));
  }

  public static String whole(Results results) {
    return results.keys().stream()
        .map(key -> line(results, key))
        .collect(Collectors.joining("\n", heading() + "\n", "\n"));
  }

  private static String pad(String cell) {
    return " ".repeat(Math.max(1, WIDTH + 1 - cell.length())) + cell;
  }
}
