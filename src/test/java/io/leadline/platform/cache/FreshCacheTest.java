package io.leadline.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.testing.PostgresForTests;
import io.leadline.testing.Together;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FreshCacheTest {
  private final FreshCache<String, String> cache = new FreshCache<>(100);

  @Test
  void loadsOnceForAllWhoAskAtOnce() throws Exception {
    var loads = new AtomicInteger();

    var found =
        Together.run(16, thread -> cache.find("key", key -> "loaded " + loads.incrementAndGet()));

    assertThat(found).containsOnly("loaded 1");
  }

  @Test
  void aLoadThatBeganBeforeTheChangeDoesNotPutTheOldStateBack() throws Exception {
    var loading = new CountDownLatch(1);
    var changed = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var early =
          executor.submit(() ->
              cache.find(
                  "key",
                  key -> {
                    loading.countDown();
                    await(changed);
                    return "old";
                  }));
      await(loading);

      cache.forget("key");
      var afterChange = cache.find("key", key -> "new");
      changed.countDown();

      assertThat(early.get()).isEqualTo("old");
      assertThat(afterChange).isEqualTo("new");
      assertThat(cache.find("key", key -> "newer")).isEqualTo("new");
    }
  }

  @Test
  void aLoadThatFailsIsNotKept() {
    assertThatThrownBy(() ->
            cache.find(
                "key",
                key -> {
                  throw new IllegalStateException("database away");
                }))
        .hasMessage("database away");

    assertThat(cache.find("key", key -> "loaded")).isEqualTo("loaded");
  }

  @Test
  void keepsTheOldStateUntilTheTransactionHasEnded() {
    cache.find("key", key -> "old");

    transactions()
        .executeWithoutResult(transaction -> {
          cache.forgetAfterCommit("key");
          assertThat(cache.find("key", key -> "new")).isEqualTo("old");
        });

    assertThat(cache.find("key", key -> "new")).isEqualTo("new");
  }

  @Test
  void forgetsAtOnceOutsideOfATransaction() {
    cache.find("key", key -> "old");

    cache.forgetAfterCommit("key");

    assertThat(cache.find("key", key -> "new")).isEqualTo("new");
  }

  private static TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(PostgresForTests.dataSource()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
