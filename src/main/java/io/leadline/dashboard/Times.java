package io.leadline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How moments read on a page, in the zone of the workspace.
///
/// @param now the moment at which the page is made
public record Times(Instant now, ZoneId zone) {
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);

  /// `5 Mar 2026, 14:03:59`.
  public String exact(Instant moment) {
    return EXACT.format(moment.atZone(zone));
  }

  /// For programs that read the page: `2026-03-05T08:33:59Z`.
  public String machine(Instant moment) {
    return moment.toString();
  }

  /// `14:03`.
  public String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /// The day of a moment.
  public LocalDate date(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /// `Today`, `Yesterday`, `Thursday, 5 March 2026`.
  public String day(LocalDate date) {
    var today = date(now);
    if (date.equals(today)) {
      return "Today";
    }
    return date.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(date);
  }

  /// How long ago a moment was: `just now`, `5 min ago`, `3 h ago`, `2 days ago`, `5 Mar 2026`.
  public String relative(Instant moment) {
    var age = Duration.between(moment, now);
    if (age.isNegative() || age.compareTo(A_MINUTE) < 0) {
      return moment.isAfter(now.plus(A_MINUTE)) ? exact(moment) : "just now";
    }
    if (age.compareTo(AN_HOUR) < 0) {
      return age.toMinutes() + " min ago";
    }
    if (age.compareTo(A_DAY) < 0) {
      return age.toHours() + " h ago";
    }
    if (age.compareTo(A_WEEK) < 0) {
      return age.toDays() == 1 ? "1 day ago" : age.toDays() + " days ago";
    }
    return SHORT_DAY.format(moment.atZone(zone));
  }
}
