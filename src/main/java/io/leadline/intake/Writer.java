package io.leadline.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One writer of the [Intake]: a thread, and the submissions that wait for it. It takes all that
/// has gathered, in its order, and has it settled, again and again.
final class Writer {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final String name;
  private final BatchSettler settler;
  private final Semaphore places;
  private final int batchSize;
  private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
  private volatile boolean isOpen;
  private @Nullable Thread thread;

  /// @param name no other writer has it, of this server or another
  /// @param places how many submissions may wait, for all writers together
  /// @param batchSize how many it takes at once
  Writer(String name, BatchSettler settler, Semaphore places, int batchSize) {
    this.name = name;
    this.settler = settler;
    this.places = places;
    this.batchSize = batchSize;
  }

  void start() {
    isOpen = true;
    thread = Thread.ofPlatform().name("intake-" + name).start(this::write);
  }

  /// Takes no more. What was taken is still done.
  void close() {
    isOpen = false;
  }

  /// Waits until all that was taken is done.
  void join() {
    var running = thread;
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Takes a submission. Threads: any.
  ///
  /// @return whether there was a place for it and the writer is open
  boolean take(Pending pending) {
    if (!places.tryAcquire()) {
      return false;
    }
    queue.add(pending);
    if (!isOpen && queue.remove(pending)) {
      places.release();
      return false;
    }
    return true;
  }

  private void write() {
    while (isOpen || !queue.isEmpty()) {
      var batch = nextBatch();
      if (!batch.isEmpty() && !settler.settle(name, batch)) {
        // They would only find the same.
        settler.refuse(allWaiting());
      }
    }
  }

  private List<Pending> nextBatch() {
    var batch = new ArrayList<Pending>();
    try {
      var first = queue.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        queue.drainTo(batch, batchSize - 1);
        places.release(batch.size());
      }
    } catch (InterruptedException e) {
      LOG.warn("A writer of the intake was interrupted and goes on", e);
    }
    return batch;
  }

  private List<Pending> allWaiting() {
    var all = new ArrayList<Pending>();
    queue.drainTo(all);
    places.release(all.size());
    return all;
  }
}
