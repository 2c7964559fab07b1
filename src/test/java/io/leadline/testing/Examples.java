package io.leadline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The requests in `examples/`, which readers send by hand.
public final class Examples {
  private Examples() {}

  /// The text of an example.
  public static String read(String name) {
    try {
      return Files.readString(Path.of("examples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
