package io.leadline.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Posts new leads, each at the moment when it is due, and counts its time from that moment on. A
/// post that is sent late, since all connections still wait for their answers, has waited since it
/// was due: a server that stops for a second cannot hide that.
///
/// `wrk`, `hey` and `h2load` count from the moment of sending.
public final class FixedRateLoad {
  private final URI server;
  private final int rate;
  private final long firstLead;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();

  /// Prepares the posts.
  ///
  /// @param rate posts per second
  /// @param firstLead the number of the first lead
  public FixedRateLoad(URI server, int rate, long firstLead) {
    this.server = server;
    this.rate = rate;
    this.firstLead = firstLead;
  }

  /// Sends so many posts and waits for their answers.
  public WrkReport send(int posts, int connections)
      throws InterruptedException, ExecutionException {
    var nanos = new long[posts];
    long started = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var senders =
          IntStream.range(0, connections)
              .mapToObj(_ -> threads.submit(() -> sendSome(started, nanos)))
              .toList();
      for (var sender : senders) {
        sender.get();
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    Arrays.sort(nanos);
    return new WrkReport(
        posts,
        seconds,
        millis(nanos, 0.5),
        millis(nanos, 0.99),
        millis(nanos, 0.999),
        errors.get());
  }

  /// Sends what is due next, again and again.
  private Void sendSome(long started, long[] nanos) throws IOException {
    try (var connection = new PostConnection(server)) {
      for (int post = next.getAndIncrement(); post < nanos.length; post = next.getAndIncrement()) {
        long due = started + post * 1_000_000_000L / rate;
        awaitTime(due);
        if (connection.post(PostConnection.body(firstLead + post)) != 200) {
          errors.incrementAndGet();
        }
        nanos[post] = System.nanoTime() - due;
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
