package io.leadline.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Does things at a fixed rate, each at the moment when it is due, and counts its time from that
/// moment on. What is done late, since all senders are still busy, has waited since it was due: a
/// server that stops for a second cannot hide that.
///
/// `wrk`, `hey` and `h2load` send the next only when the one before is answered.
public final class FixedRateLoad {
  private final int rate;
  private final Sender.Opening senders;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();

  /// @param rate how many are due in a second
  /// @param senders what does them
  public FixedRateLoad(int rate, Sender.Opening senders) {
    this.rate = rate;
    this.senders = senders;
  }

  /// Does so many, and waits until all are done. Time begins when all senders are there.
  ///
  /// @param atOnce how many senders there are
  public WrkReport send(int count, int atOnce)
      throws IOException, InterruptedException, ExecutionException {
    var nanos = new long[count];
    var opened = new ArrayList<Sender>();
    for (int i = 0; i < atOnce; i++) {
      opened.add(senders.open());
    }
    long started = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      var results =
          opened.stream()
              .map(sender -> threads.submit(() -> sendSome(sender, started, nanos)))
              .toList();
      for (var result : results) {
        result.get();
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    Arrays.sort(nanos);
    return new WrkReport(
        count,
        seconds,
        millis(nanos, 0.5),
        millis(nanos, 0.99),
        millis(nanos, 0.999),
        errors.get());
  }

  /// Sends what is due next, again and again.
  private Void sendSome(Sender sender, long started, long[] nanos) throws IOException {
    try (sender) {
      for (int number = next.getAndIncrement();
          number < nanos.length;
          number = next.getAndIncrement()) {
        long due = started + number * 1_000_000_000L / rate;
        awaitTime(due);
        if (!sender.send(number)) {
          errors.incrementAndGet();
        }
        nanos[number] = System.nanoTime() - due;
      }
    }
    return null;
  }

  private static void awaitTime(long time) {
    for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }
}
