package io.leadline.replay;

import io.leadline.receipt.ReplayStore;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tries what is left to replay, in all workspaces, a step of each after the other. It looks for
/// that whenever it is woken, and now and then by itself: a server that stopped may have left some.
@Component
public class Replayer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Replayer.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final ReplayStore replays;
  private final ReplaySteps steps;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean isOpen;
  private @Nullable Thread thread;

  Replayer(ReplayStore replays, ReplaySteps steps) {
    this.replays = replays;
    this.steps = steps;
  }

  /// Says that there is something to do, so that it begins at once.
  public void wake() {
    news.release();
  }

  @Override
  public void start() {
    isOpen = true;
    thread = Thread.ofPlatform().name("replayer").start(this::work);
  }

  /// Finishes the step that is under way. What is left goes on with the next start, or on another
  /// server.
  @Override
  public void stop() {
    isOpen = false;
    wake();
    var running = thread;
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

  /// After the intake has started, and until it stops.
  @Override
  public int getPhase() {
    return 1;
  }

  private void work() {
    while (isOpen) {
      if (!advanceAll()) {
        awaitNews();
      }
    }
  }

  /// Takes each rewriting a step further.
  ///
  /// @return whether there may be more to do now
  private boolean advanceAll() {
    boolean advanced = false;
    try {
      for (var replay : replays.open()) {
        advanced |= isOpen && steps.advance(replay);
      }
    } catch (RuntimeException e) {
      LOG.warn("Dropped parts cannot be replayed now: tried again in {}", LOOK_AGAIN, e);
      return false;
    }
    return advanced;
  }

  private void awaitNews() {
    try {
      if (news.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      LOG.warn("The replayer was interrupted and goes on", e);
    }
  }
}
