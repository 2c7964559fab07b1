package io.leadline.relabelling;

import io.leadline.field.RelabellingStore;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does what is left to rewrite, in all workspaces, a step of each after the other. It looks for
/// that whenever it is woken, and now and then by itself: a server that stopped may have left some.
@Component
public class Relabeller implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Relabeller.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final RelabellingStore relabellings;
  private final RelabellingSteps steps;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean isOpen;
  private @Nullable Thread thread;

  Relabeller(RelabellingStore relabellings, RelabellingSteps steps) {
    this.relabellings = relabellings;
    this.steps = steps;
  }

  /// Says that there is something to do, so that it begins at once.
  public void wake() {
    news.release();
  }

  @Override
  public void start() {
    isOpen = true;
    thread = Thread.ofPlatform().name("relabeller").start(this::work);
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
      for (var relabelling : relabellings.open()) {
        advanced |= isOpen && steps.advance(relabelling);
      }
    } catch (RuntimeException e) {
      LOG.warn("Stored labels cannot be rewritten now: tried again in {}", LOOK_AGAIN, e);
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
      LOG.warn("The relabeller was interrupted and goes on", e);
    }
  }
}
