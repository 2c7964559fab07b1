package io.leadline.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessUseTest {
  @Test
  void findsTimesBehindANameWithBlanksAndParentheses() {
    var stat = "42 (a (b) c) S 1 42 42 0 -1 4194560 100 200 0 0 7 5 3 2 20 0 1 0 100";

    assertThat(ProcessUse.ticks(stat, 11, 12)).isEqualTo(12);
    assertThat(ProcessUse.ticks(stat, 11, 12, 13, 14)).isEqualTo(17);
  }

  @Test
  void findsMemoryByItsName() {
    var status =
        """
        Name:	java
        VmHWM:	  524288 kB
        """;

    assertThat(ProcessUse.kibibytes(status, "VmHWM:")).isEqualTo(524_288);
    assertThat(ProcessUse.kibibytes(status, "VmSwap:")).isZero();
  }

  @Test
  void knowsWhatThisProcessHasUsed() throws Exception {
    long pid = ProcessHandle.current().pid();

    assertThat(ProcessUse.micros(pid)).isPositive();
    assertThat(ProcessUse.peakMiB(pid)).isPositive();
    assertThat(ProcessUse.sharedOutMiB(List.of(pid))).isPositive();
    assertThat(ProcessUse.family(pid)).contains(pid);
  }
}
