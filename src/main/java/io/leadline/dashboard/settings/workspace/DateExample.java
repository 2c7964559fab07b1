package io.leadline.dashboard.settings.workspace;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What a date looks like in a format.
final class DateExample {
  /// The day is no month, so that nobody takes one for the other.
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 25, 17, 45, 30);

  private DateExample() {}

  /// A moment in March, written as a format says; nothing when it is no format.
  static Optional<String> find(String pattern) {
    try {
      return Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(MOMENT));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
