package io.leadline.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Does one thing many times at once.
public final class Together {
  private Together() {}

  /// What each of the threads returned, in their order. They begin at one moment.
  ///
  /// @param work is told the number of its thread, from 0
  public static <T> List<T> run(int threads, Work<T> work) throws Exception {
    var start = new CyclicBarrier(threads);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures =
          IntStream.range(0, threads)
              .mapToObj(thread ->
                  executor.submit(
                      (Callable<T>)
                          () -> {
                            start.await();
                            return work.run(thread);
                          }))
              .toList();
      return futures.stream().map(Together::result).toList();
    }
  }

  /// What a thread does.
  public interface Work<T> {
    /// Does it.
    T run(int thread) throws Exception;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("a thread failed", e);
    }
  }
}
