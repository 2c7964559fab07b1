package io.leadline.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A bounded cache of what the database holds. After [#forget] nobody is given anything that was
/// read before it, not even by a load that was under way.
///
/// What it keeps is the load itself, as a future: a miss puts one in and completes it, others wait
/// for it, and to forget takes it out without waiting. A load that began before a change then ends
/// in a future that is no longer in the cache, and can put nothing back.
///
/// Threads: any. No lock is held while the database is asked.
public final class FreshCache<K, V> {
  /// How long a change that this process did not make, such as one by hand, can stay unseen.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Cache<K, CompletableFuture<V>> loads;

  public FreshCache(int limit) {
    this.loads = Caffeine.newBuilder().maximumSize(limit).expireAfterWrite(LONGEST).build();
  }

  /// What is kept for a key, or what the loader reads now. A load that fails is not kept, and fails
  /// for all who waited for it.
  public V find(K key, Function<? super K, ? extends V> loader) {
    var known = loads.getIfPresent(key);
    if (known != null) {
      return result(known);
    }
    var mine = new CompletableFuture<V>();
    var other = loads.asMap().putIfAbsent(key, mine);
    return other == null ? load(key, mine, loader) : result(other);
  }

  /// Drops what is kept for a key.
  public void forget(K key) {
    loads.invalidate(key);
  }

  /// Drops what is kept for a key once the transaction under way has ended, or now when there is
  /// none.
  public void forgetAfterCommit(K key) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      forget(key);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          // Not only after a commit: whether a commit whose connection broke took effect is
          // unknown.
          @Override
          public void afterCompletion(int status) {
            forget(key);
          }
        });
  }

  private V load(K key, CompletableFuture<V> mine, Function<? super K, ? extends V> loader) {
    try {
      V loaded = loader.apply(key);
      mine.complete(loaded);
      return loaded;
    } catch (RuntimeException | Error e) {
      loads.asMap().remove(key, mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  /// Fails as the load failed, so that whoever waited cannot be told from who loaded.
  private static <V> V result(CompletableFuture<V> load) {
    try {
      return load.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
