package io.leadline.dashboard.intake.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How far back the page looks, and how it divides that time.
enum HealthPeriod {
  /// 24 hours of UTC, named by when they begin where the workspace is.
  DAY("day", "Last 24 hours, by hour", "Hour", "d MMM, HH:mm"),
  /// 30 days of the workspace.
  MONTH("month", "Last 30 days, by day", "Day", "d MMM");

  private static final int HOURS = 24;
  private static final int DAYS = 30;

  private final String key;
  private final String title;
  private final String unit;
  private final DateTimeFormatter format;

  HealthPeriod(String key, String title, String unit, String pattern) {
    this.key = key;
    this.title = title;
    this.unit = unit;
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// The period that an address names; the last 24 hours for anything else.
  static HealthPeriod of(String key) {
    return key.equals(MONTH.key) ? MONTH : DAY;
  }

  static List<HealthPeriod> all() {
    return List.of(values());
  }

  /// The beginnings of its rows, ascending.
  List<Instant> rows(Instant now, ZoneId zone) {
    return switch (this) {
      case DAY -> {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        yield LongStream.range(0, HOURS)
            .mapToObj(ago -> hour.minus(HOURS - 1 - ago, ChronoUnit.HOURS))
            .toList();
      }
      case MONTH -> {
        var today = LocalDate.ofInstant(now, zone);
        yield IntStream.range(0, DAYS)
            .mapToObj(ago -> today.minusDays(DAYS - 1L - ago).atStartOfDay(zone).toInstant())
            .toList();
      }
    };
  }

  /// The row to which an hour belongs.
  Instant row(Instant hour, ZoneId zone) {
    return switch (this) {
      case DAY -> hour;
      case MONTH -> LocalDate.ofInstant(hour, zone).atStartOfDay(zone).toInstant();
    };
  }

  /// What a row is called.
  String name(Instant row, ZoneId zone) {
    return format.format(row.atZone(zone));
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }
}
