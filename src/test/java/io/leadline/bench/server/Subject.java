package io.leadline.bench.server;

import io.leadline.bench.result.Quantity;
import java.net.URI;
import java.util.Map;

/// A server that wrk drives.
public interface Subject extends AutoCloseable {
  /// What tells it from others; empty where it is alone.
  String name();

  URI address();

  /// What it has used and done since its start: processor time, write-ahead log, applied requests.
  Map<Quantity, Double> totals() throws Exception;

  /// What it holds now.
  Map<Quantity, Double> memory() throws Exception;

  /// Waits until nothing is under way any more.
  void awaitQuiet() throws Exception;

  /// The leads that it had at first.
  SeededLeads leads();

  @Override
  void close();
}
