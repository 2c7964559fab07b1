package io.leadline.bench;

import io.leadline.bench.load.Case;
import io.leadline.bench.result.Key;
import io.leadline.bench.result.Quantity;
import io.leadline.bench.result.Results;
import io.leadline.bench.result.Target;
import java.util.List;

/// What `make bench` is to show, in ratios of one run.
///
/// @param server which of those that are compared
/// @param connections at which ratios are taken: as many for the one as for the other
/// @param heapMiB that each server had
record Targets(Results results, String server, int connections, double heapMiB) {
  /// A server that were no slower than its two halves one after the other: the bare one that takes
  /// posts, and the loop that writes them.
  ///
  /// @param bare posts per second
  /// @param raw posts per second
  static double limit(double bare, double raw) {
    return 1 / (1 / bare + 1 / raw);
  }

  List<Target> all() {
    double async = rate(Case.ASYNC_NEW);
    double bare = results.value(new Key(Case.BARE.name(), "", connections), Quantity.RATE);
    double raw = results.value(RawStep.KEY, Quantity.RATE);
    return List.of(
        Target.atLeast(
            at("async-new ÷ limit, which is 1 ÷ (1/bare + 1/raw)"), 0.75, async / limit(bare, raw)),
        Target.atLeast(at("async-new ÷ bare"), 0.40, async / bare),
        Target.atLeast(at("sync-create ÷ async-new"), 0.80, rate(Case.SYNC_CREATE) / async),
        Target.atMost("p99 at half of the maximal rate, in ms", 25, halfRate()),
        Target.atMost(
            "p99 of async-new at 256 connections, in ms",
            100,
            value(Case.ASYNC_NEW, 256, Quantity.P99)),
        Target.atMost(
            at("timeline-100000 ÷ timeline-10, p99"),
            1.5,
            p99(Case.TIMELINE_100_000) / p99(Case.TIMELINE_10)),
        Target.atMost("heap of the server, in MiB", 512, heapMiB),
        Target.atMost("requests that were refused or not answered", 0, results.errors()),
        Target.atMost("accepted and not applied", 0, results.lost()));
  }

  private String at(String what) {
    return what + ", at " + connections;
  }

  private double rate(Case of) {
    return value(of, connections, Quantity.RATE);
  }

  private double p99(Case of) {
    return value(of, connections, Quantity.P99);
  }

  private double value(Case of, int at, Quantity quantity) {
    return results.value(new Key(of.name(), server, at), quantity);
  }

  private double halfRate() {
    return results.keys().stream()
        .filter(key -> key.name().equals(FixedRateStep.NAME) && key.server().equals(server))
        .mapToDouble(key -> results.value(key, Quantity.P99))
        .findFirst()
        .orElse(Double.NaN);
  }
}
