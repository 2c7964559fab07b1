package io.leadline.bench;

import io.leadline.bench.result.Key;
import io.leadline.bench.result.Measurement;

/// Something that is measured once in each round.
interface Step {
  Key key();

  /// What is at work: a server, or what stands for one.
  default Object target() {
    return this;
  }

  /// Measures for some seconds.
  Measurement measure(int seconds) throws Exception;
}
