package io.leadline.field.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Dates by ISO 8601: `2026-01-31`, `2026-01-31T10:30:00`, `2026-01-31T10:30:00.123Z`,
/// `2026-01-31T10:30:00+05:30`; also with an offset of `+0530` or `+05`.
final class IsoDates {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "+00")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private IsoDates() {}

  /// The moment that a text means; where it names no offset, in a zone.
  static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      var moment =
          FORMAT.parseBest(
              text,
              ZonedDateTime::from,
              local -> LocalDateTime.from(local).atZone(zone),
              day -> LocalDate.from(day).atStartOfDay(zone));
      return Optional.of(Instant.from(moment));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
