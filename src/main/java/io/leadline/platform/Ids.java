package io.leadline.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Makes the ids of everything: 24 lower-case hex digits.
///
/// ```
/// 6921b0c4  a1b2c3d4e5  00002a
/// seconds   process     counter
/// ```
///
/// The first 8 digits are the Unix time of creation in seconds. Ids of one process ascend in the
/// order in which they were made, also when the clock goes back. The process part is random, so
/// that two processes do not make the same id.
///
/// Source: docs/api.md.
@Component
public final class Ids {
  public static final int LENGTH = 24;

  /// Ids in one second before the next second is borrowed: 16,777,216.
  private static final int COUNTER_BITS = 24;

  private final InstantSource clock;
  private final String process;

  /// Seconds and counter in one number, so that one step makes an id and ids never repeat.
  private final AtomicLong last = new AtomicLong();

  public Ids(InstantSource clock) {
    this.clock = clock;
    var random = new byte[5];
    new SecureRandom().nextBytes(random);
    this.process = HexFormat.of().formatHex(random);
  }

  /// What tells the ids of this process from those of others: 10 hex digits.
  public String process() {
    return process;
  }

  /// A new id. Threads: any.
  public String next() {
    long now = clock.instant().getEpochSecond() << COUNTER_BITS;
    long made = last.updateAndGet(previous -> Math.max(previous + 1, now));
    var hex = HexFormat.of();
    return hex.toHexDigits(made >>> COUNTER_BITS, 8) + process + hex.toHexDigits(made, 6);
  }

  /// Whether a text has the form of an id.
  public static boolean isId(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  /// The text itself when it has the form of an id.
  ///
  /// @throws IllegalArgumentException when it does not; `what` says what it was to be
  public static String checked(String text, String what) {
    if (!isId(text)) {
      throw new IllegalArgumentException("not the id of a " + what);
    }
    return text;
  }
}
