package io.leadline.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that is done on a thread of its own, a step of each task after the other. It looks for
/// tasks whenever it is woken, and now and then by itself: a server that stopped may have left
/// some.
///
/// A task that fails is tried again later, and does not hold up the others.
///
/// @param <T> a task, as it was found
public abstract class BackgroundWork<T> implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final String name;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean isOpen;
  private @Nullable Thread thread;

  /// @param name of the thread, and in the log
  protected BackgroundWork(String name) {
    this.name = name;
  }

  /// What there is to do now.
  protected abstract List<T> findTasks();

  /// Takes a task a step further.
  ///
  /// @return whether there may be more to do now
  protected abstract boolean advance(T task);

  /// Says that there is something to do, so that it begins at once.
  public final void wake() {
    news.release();
  }

  @Override
  public final void start() {
    isOpen = true;
    thread = Thread.ofPlatform().name(name).start(this::work);
  }

  /// Finishes the step that is under way. What is left goes on with the next start, or on another
  /// server.
  @Override
  public final void stop() {
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
  public final boolean isRunning() {
    return isOpen;
  }

  /// After the intake has started, and until it stops.
  @Override
  public final int getPhase() {
    return 1;
  }

  private void work() {
    while (isOpen) {
      if (!advanceAll()) {
        awaitNews();
      }
    }
  }

  private boolean advanceAll() {
    boolean advanced = false;
    for (var task : findTasksIfPossible()) {
      advanced |= isOpen && advanceIfPossible(task);
    }
    return advanced;
  }

  private List<T> findTasksIfPossible() {
    try {
      return findTasks();
    } catch (RuntimeException e) {
      LOG.warn("The {} cannot look for work now, and tries again in {}", name, LOOK_AGAIN, e);
      return List.of();
    }
  }

  private boolean advanceIfPossible(T task) {
    try {
      return advance(task);
    } catch (RuntimeException e) {
      LOG.warn("The {} cannot go on now, and tries again in {}: {}", name, LOOK_AGAIN, task, e);
      return false;
    }
  }

  private void awaitNews() {
    try {
      if (news.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException e) {
      LOG.warn("The {} was interrupted and goes on", name, e);
    }
  }
}
