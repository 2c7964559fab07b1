package io.leadline.bench.result;

import java.util.List;

/// What is measured in a round, and how rounds are brought together.
public enum Quantity {
  RATE("requests/s", "%.0f", Rounds.MEDIAN),
  P50("p50 ms", "%.2f", Rounds.MEDIAN),
  P99("p99 ms", "%.2f", Rounds.MEDIAN),
  P999("p99.9 ms", "%.2f", Rounds.MEDIAN),
  ERRORS("errors", "%.0f", Rounds.SUM),
  /// Requests that were answered with success while the load generator looked.
  ACCEPTED("accepted", "%.0f", Rounds.SUM),
  /// What the server says that it has committed.
  APPLIED("applied", "%.0f", Rounds.SUM),
  /// Processor time of a request, in microseconds.
  SERVER_MICROS("server µs", "%.0f", Rounds.MEDIAN),
  DATABASE_MICROS("database µs", "%.0f", Rounds.MEDIAN),
  LOAD_MICROS("load µs", "%.0f", Rounds.MEDIAN),
  /// What a request adds to the write-ahead log.
  WAL_BYTES("WAL bytes", "%.0f", Rounds.MEDIAN),
  /// The most that the process has ever had in memory up to the end of the round.
  SERVER_MIB("server MiB", "%.0f", Rounds.MAXIMUM),
  /// What all processes of PostgreSQL have in memory at the end of the round, shared pages once.
  DATABASE_MIB("database MiB", "%.0f", Rounds.MAXIMUM);

  private enum Rounds {
    MEDIAN,
    SUM,
    MAXIMUM
  }

  private final String heading;
  private final String format;
  private final Rounds rounds;

  Quantity(String heading, String format, Rounds rounds) {
    this.heading = heading;
    this.format = format;
    this.rounds = rounds;
  }

  public String heading() {
    return heading;
  }

  /// As it stands in a table.
  public String text(double value) {
    return Double.isNaN(value) ? "–" : format.formatted(value);
  }

  /// What counts of several rounds; NaN when none has measured it.
  double over(List<Double> values) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    return switch (rounds) {
      case MEDIAN -> median(values);
      case SUM -> values.stream().mapToDouble(Double::doubleValue).sum();
      case MAXIMUM -> values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    };
  }

  /// Of an even number of values the mean of the two in the middle.
  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
