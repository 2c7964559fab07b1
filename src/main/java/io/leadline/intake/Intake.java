package io.leadline.intake;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Where every write goes in. Submissions wait in a bounded queue for the one writer, which applies
/// all that has gathered in one transaction and answers each caller after the commit. Under load
/// batches grow by themselves; alone, a submission waits for nobody.
///
/// Submissions take effect in the order in which they came. It starts before the web server and
/// stops after it, when what was accepted is done.
@Component
public class Intake implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final BatchApplier applier;
  private final IntakeMetrics metrics;
  private final Ids ids;
  private final int batchSize;
  private final BlockingQueue<Pending> queue;
  private volatile boolean isOpen;
  private @Nullable Thread writer;

  Intake(BatchApplier applier, IntakeMetrics metrics, Ids ids, IntakeProperties properties) {
    this.applier = applier;
    this.metrics = metrics;
    this.ids = ids;
    this.batchSize = properties.batchSize();
    this.queue = new ArrayBlockingQueue<>(properties.queueSize());
    metrics.watchQueue(queue);
  }

  /// Applies a submission and waits until it is on disk. Threads: any; meant for virtual ones,
  /// since it blocks.
  ///
  /// @return what came of it; [Outcome.Unavailable] at once when the queue is full or the server
  ///   stops
  Outcome submit(Submission submission) {
    return offer(submission).outcome().join();
  }

  private Pending offer(Submission submission) {
    metrics.received(submission);
    var pending = new Pending(submission);
    if (!queue.offer(pending) || (!isOpen && queue.remove(pending))) {
      answer(pending, new Outcome.Unavailable());
    }
    return pending;
  }

  /// Applies submissions in their order, as [#submit] does one, and waits until all are on disk.
  ///
  /// @return an outcome for each, in their order
  List<Outcome> submitAll(List<Submission> submissions) {
    var pending = submissions.stream().map(this::offer).toList();
    return pending.stream().map(waiting -> waiting.outcome().join()).toList();
  }

  @Override
  public void start() {
    isOpen = true;
    writer = Thread.ofPlatform().name("intake-writer").start(this::write);
  }

  /// Finishes what was accepted.
  @Override
  public void stop() {
    isOpen = false;
    var running = writer;
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return isOpen;
  }

  /// Before the web server starts and after it has stopped.
  @Override
  public int getPhase() {
    return 0;
  }

  private void write() {
    while (isOpen || !queue.isEmpty()) {
      var batch = nextBatch();
      if (!batch.isEmpty()) {
        settle(batch);
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
      }
    } catch (InterruptedException e) {
      LOG.warn("The intake writer was interrupted and goes on", e);
    }
    return batch;
  }

  /// Gives every submission of a batch its outcome. A batch that fails is halved until the one at
  /// fault stands alone: it fails, its neighbours do not.
  private void settle(List<Pending> batch) {
    List<Outcome> outcomes;
    var started = System.nanoTime();
    try {
      outcomes = applier.apply(batch.stream().map(Pending::submission).toList());
    } catch (RuntimeException | Error e) {
      // An error, too: without its writer the server would take requests and never answer them.
      settleFailed(batch, e);
      return;
    }
    // Outside of what is tried again: what is committed must not be applied twice.
    metrics.committed(batch.size(), Duration.ofNanos(System.nanoTime() - started));
    for (int i = 0; i < batch.size(); i++) {
      answer(batch.get(i), outcomes.get(i));
    }
  }

  private void settleFailed(List<Pending> batch, Throwable e) {
    if (Outage.isBehind(e)) {
      refuseAll(batch, e);
    } else if (batch.size() == 1) {
      fail(batch.getFirst(), e);
    } else {
      int half = batch.size() / 2;
      settle(batch.subList(0, half));
      settle(batch.subList(half, batch.size()));
    }
  }

  private void fail(Pending pending, Throwable e) {
    var logId = ids.next();
    LOG.error("Submission {} cannot be written", logId, e);
    answer(pending, new Outcome.Failed(logId));
  }

  /// Answers a batch, and with it all that waits behind it: they would only find the same.
  private void refuseAll(List<Pending> batch, Throwable outage) {
    var refused = new ArrayList<>(batch);
    queue.drainTo(refused);
    LOG.warn(
        "The database is away: {} submissions are to be sent again ({})",
        refused.size(),
        outage.getMessage());
    refused.forEach(pending -> answer(pending, new Outcome.Unavailable()));
  }

  private void answer(Pending pending, Outcome outcome) {
    metrics.answered(outcome);
    pending.outcome().complete(outcome);
  }
}
