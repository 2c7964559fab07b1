package io.leadline.dashboard.intake.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days that a form names.
///
/// @param from the beginning of the first day; null when none is named
/// @param until the last millisecond of the last day; null when none is named
/// @param error what is wrong with them; null when nothing is
record Period(@Nullable Instant from, @Nullable Instant until, @Nullable String error) {
  private static final String NO_DATE = "This is no date: write it like 2026-03-05.";

  /// @param first `2026-03-05`, or blank
  /// @param last likewise
  /// @param zone in which days begin
  static Period read(String first, String last, ZoneId zone) {
    try {
      var from = date(first).map(day -> day.atStartOfDay(zone).toInstant());
      var until =
          date(last).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
      var isReversed = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
      return new Period(
          from.orElse(null),
          until.orElse(null),
          isReversed ? "The last day is before the first one." : null);
    } catch (DateTimeParseException e) {
      return new Period(null, null, NO_DATE);
    }
  }

  private static Optional<LocalDate> date(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
  }
}
