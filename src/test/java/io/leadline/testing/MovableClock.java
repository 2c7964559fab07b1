package io.leadline.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it.
public final class MovableClock extends Clock {
  private final AtomicReference<Instant> now;

  private MovableClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  public static MovableClock at(Instant now) {
    return new MovableClock(now);
  }

  /// Moves it forward.
  public void advance(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("times here are those of UTC");
  }
}
