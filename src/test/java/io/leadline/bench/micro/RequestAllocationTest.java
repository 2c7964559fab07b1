package io.leadline.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.leadline.intake.Submission;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// What reading a request allocates, which hardly differs from run to run, unlike the time it
/// takes.
class RequestAllocationTest {
  /// In bytes; compiled code allocates half of it.
  private static final long MOST = 16_000;

  private static final int ROUNDS = 2_000;

  @Test
  void readingAPostAllocatesNoMoreThanItMay() {
    var bench = new RequestBench();
    bench.prepare();
    read(bench);

    long allocated = read(bench);

    assertThat(allocated / ROUNDS).isLessThan(MOST);
  }

  private static long read(RequestBench bench) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < ROUNDS; i++) {
      if (!(bench.submission() instanceof Submission.Capture)) {
        throw new AssertionError("the request was not taken");
      }
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
