package io.leadline.bench.server;

import java.util.Set;
import java.util.regex.Pattern;

/// What a server counts, as it tells Prometheus.
///
/// @param text a line for each count: `leadline_intake_outcomes_total{outcome="created"} 12.0`
record Metrics(String text) {
  private static final Pattern OUTCOME =
      Pattern.compile("(?m)^leadline_intake_outcomes_total\\{outcome=\"(\\w+)\"} (\\S+)$");
  private static final Pattern RECEIVED =
      Pattern.compile("(?m)^leadline_intake_received_total\\{[^}]*} (\\S+)$");
  private static final Set<String> TAKEN = Set.of("created", "updated");

  /// How many requests have taken effect.
  long applied() {
    return OUTCOME
        .matcher(text)
        .results()
        .filter(line -> TAKEN.contains(line.group(1)))
        .mapToLong(line -> (long) Double.parseDouble(line.group(2)))
        .sum();
  }

  /// Whether all that came in has been answered.
  boolean isQuiet() {
    double answered =
        OUTCOME.matcher(text).results().mapToDouble(it -> Double.parseDouble(it.group(2))).sum();
    double received =
        RECEIVED.matcher(text).results().mapToDouble(it -> Double.parseDouble(it.group(1))).sum();
    return answered >= received;
  }
}
