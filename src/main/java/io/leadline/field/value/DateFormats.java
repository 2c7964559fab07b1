package io.leadline.field.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a workspace writes dates, in the letters of [DateTimeFormatter]: `dd/MM/yyyy` and
/// `dd/MM/yyyy HH:mm:ss`. Names of months are English.
public final class DateFormats {
  /// The letter of the year of an era, which a strict calendar cannot resolve without the era; not
  /// inside quotes.
  private static final Pattern YEAR_OF_ERA = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

  /// A moment whose parts are all different.
  private static final LocalDateTime PROBE = LocalDateTime.of(2001, 2, 3, 16, 5, 6);

  private final String date;
  private final String dateTime;
  private final DateTimeFormatter dateFormatter;
  private final DateTimeFormatter dateTimeFormatter;

  /// Checks that each format writes what it can read back.
  ///
  /// @param date of a day: `dd/MM/yyyy`
  /// @param dateTime of a time of a day, at least to the minute: `dd/MM/yyyy HH:mm:ss`
  /// @throws IllegalArgumentException when a format is none, or leaves out part of the date or time
  public DateFormats(String date, String dateTime) {
    this.date = date;
    this.dateTime = dateTime;
    this.dateFormatter = compile(date);
    this.dateTimeFormatter = compile(dateTime);
    if (!canReadBack()) {
      throw new IllegalArgumentException("not a date and a date-time: " + date + ", " + dateTime);
    }
  }

  /// The format of a day.
  public String date() {
    return date;
  }

  /// The format of a time of a day.
  public String dateTime() {
    return dateTime;
  }

  /// The moment that a text means in a zone; a day means its start. Nothing unless the text is
  /// exactly in one of the two formats and on the calendar.
  Optional<Instant> parse(String text, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(text, dateTimeFormatter).atZone(zone).toInstant());
    } catch (DateTimeParseException _) {
      return parseDay(text, zone);
    }
  }

  /// A moment as a text in a zone: only the day when that begins at the moment, else the time too,
  /// as far as the format tells it.
  public String write(Instant moment, ZoneId zone) {
    var time = moment.atZone(zone);
    var isDay = time.toLocalDate().atStartOfDay(zone).equals(time);
    return (isDay ? dateFormatter : dateTimeFormatter).format(time);
  }

  private Optional<Instant> parseDay(String text, ZoneId zone) {
    try {
      return Optional.of(LocalDate.parse(text, dateFormatter).atStartOfDay(zone).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter compile(String format) {
    return DateTimeFormatter.ofPattern(YEAR_OF_ERA.matcher(format).replaceAll("u"), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private boolean canReadBack() {
    try {
      var time = LocalDateTime.parse(PROBE.format(dateTimeFormatter), dateTimeFormatter);
      var day = LocalDate.parse(PROBE.format(dateFormatter), dateFormatter);
      return time.truncatedTo(ChronoUnit.MINUTES).equals(PROBE.truncatedTo(ChronoUnit.MINUTES))
          && day.equals(PROBE.toLocalDate());
    } catch (DateTimeException _) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateFormats that
        && date.equals(that.date)
        && dateTime.equals(that.dateTime);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, dateTime);
  }

  @Override
  public String toString() {
    return "DateFormats[" + date + ", " + dateTime + "]";
  }
}
