package io.leadline.bench.load;

import io.leadline.bench.result.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What wrk says in the end, by `bench/result.lua`. Times are in milliseconds.
///
/// @param requests that were answered, refusals among them
/// @param errors refusals, and requests without an answer
public record WrkReport(
    long requests, double seconds, double p50, double p99, double p999, long errors) {
  private static final Pattern LINE =
      Pattern.compile("(?m)^RESULT (\\d+) (\\S+) (\\S+) (\\S+) (\\d+) (\\S+)$");

  /// @throws IllegalStateException when it says nothing of the kind
  static WrkReport read(String output) {
    var line = LINE.matcher(output);
    if (!line.find()) {
      throw new IllegalStateException("wrk has failed: " + output);
    }
    return new WrkReport(
        Long.parseLong(line.group(1)),
        Double.parseDouble(line.group(2)),
        Double.parseDouble(line.group(3)),
        Double.parseDouble(line.group(4)),
        Double.parseDouble(line.group(6)),
        Long.parseLong(line.group(5)));
  }

  /// How many were answered with success.
  public long accepted() {
    return Math.max(0, requests - errors);
  }

  public Map<Quantity, Double> values() {
    var values = new EnumMap<Quantity, Double>(Quantity.class);
    values.put(Quantity.RATE, accepted() / seconds);
    values.put(Quantity.P50, p50);
    values.put(Quantity.P99, p99);
    values.put(Quantity.P999, p999);
    values.put(Quantity.ERRORS, (double) errors);
    values.put(Quantity.ACCEPTED, (double) accepted());
    return values;
  }
}
