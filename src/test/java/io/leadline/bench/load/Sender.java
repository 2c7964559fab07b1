package io.leadline.bench.load;

import java.io.Closeable;
import java.io.IOException;

/// Does one thing after the other, and waits for the end of each. Threads: one.
public interface Sender extends Closeable {
  /// Does one of them.
  ///
  /// @param number from 0 on
  /// @return whether it has succeeded
  boolean send(int number) throws IOException;

  /// Makes as many as are at work at once.
  interface Opening {
    Sender open() throws IOException;
  }
}
