package io.leadline.bench;

import io.leadline.bench.result.Measurement;
import io.leadline.bench.result.ResultTable;
import io.leadline.bench.result.Results;
import java.util.LinkedHashMap;
import java.util.List;

/// Measures steps again and again, and prints each measurement as it is made.
///
/// Every second round goes backwards: what comes late in one comes early in the next, so that a
/// machine whose speed drifts, and tables that grow, treat all alike.
///
/// @param count how often
/// @param seconds how long each step takes in each
record Rounds(int count, int seconds) {
  private static final int SHORTEST_WARM_UP = 2;

  /// The connections with which servers are warmed up, where there is such a step.
  private static final int USUAL = 64;

  Results measure(List<Step> steps) throws Exception {
    var results = new Results();
    System.out.println(ResultTable.heading());
    for (int round = 1; round <= count; round++) {
      for (var step : round % 2 == 1 ? steps : steps.reversed()) {
        var measurement = step.measure(seconds);
        results.add(measurement);
        print(measurement);
      }
    }
    System.out.println();
    return results;
  }

  /// Runs each case once without looking, so that what is measured is compiled.
  ///
  /// @param total seconds for each server
  static void warmUp(List<Step> steps, int total) throws Exception {
    if (total == 0) {
      return;
    }
    var chosen = new LinkedHashMap<String, Step>();
    for (var step : steps) {
      var key = step.key();
      if (key.connections() <= USUAL) {
        chosen.put(key.title(), step);
      } else {
        chosen.putIfAbsent(key.title(), step);
      }
    }
    for (var step : chosen.values()) {
      long sharing =
          chosen.values().stream().filter(other -> other.target().equals(step.target())).count();
      step.measure((int) Math.max(SHORTEST_WARM_UP, total / sharing));
    }
  }

  private static void print(Measurement measurement) {
    var one = new Results();
    one.add(measurement);
    System.out.println(ResultTable.line(one, measurement.key()));
  }
}
