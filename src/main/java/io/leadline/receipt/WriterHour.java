package io.leadline.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Whose counts they are. Each writer has its own, so that no two wait for each other's.
///
/// @param writer its name, which no other writer has, of this server or another
/// @param hour the beginning of an hour of UTC
public record WriterHour(String writer, Instant hour) {
  /// The hour in which a moment lies.
  public static WriterHour at(String writer, Instant moment) {
    return new WriterHour(writer, moment.truncatedTo(ChronoUnit.HOURS));
  }
}
