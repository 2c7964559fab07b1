package io.leadline.intake;

import java.time.Instant;

/// When a submission takes effect.
///
/// @param time in milliseconds, the same for all submissions of a batch that are about one lead
/// @param exact in microseconds, in the order of the submissions of a batch
record Moment(Instant time, Instant exact) {
  private static final int MICROS_IN_A_MILLI = 1_000;

  /// @param place of the submission in its batch; those behind the first thousand share the last
  ///   microsecond
  static Moment of(Instant time, int place) {
    return new Moment(time, time.plusNanos(1_000L * Math.min(place, MICROS_IN_A_MILLI - 1)));
  }
}
