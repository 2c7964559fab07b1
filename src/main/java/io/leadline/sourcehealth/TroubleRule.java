package io.leadline.sourcehealth;

import io.leadline.receipt.SourceHour;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// When a source is in trouble.
///
/// - An hour tells something when at least 5 requests came in it.
/// - The hour under way counts when it tells something, else the one before. The source loses parts
///   when at most 80 % of the requests in it took full effect.
/// - The trouble began in the first of such hours in a row; hours that tell nothing do not end the
///   row. One of more than three days is no news.
/// - The source was healthy when, in the week up to an hour before it began, at least 20 requests
///   came and 95 % of them took full effect. That one hour is left out, since the trouble may have
///   begun in it.
final class TroubleRule {
  /// How far back the hours must reach.
  static final Duration REACH = Duration.ofDays(11);

  private static final int TELLING = 5;
  private static final int MOST_WHOLE_IN_TROUBLE = 80;
  private static final int LEAST_WHOLE_IN_HEALTH = 95;
  private static final int LEAST_REQUESTS_BEFORE = 20;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(3);

  private TroubleRule() {}

  /// The trouble that a source is in; none when it is well, or never was.
  ///
  /// @param hours those in which requests came, ascending
  static Optional<Trouble> judge(List<SourceHour> hours, Instant now) {
    var telling = hours.stream().filter(hour -> hour.requests() >= TELLING).toList();
    if (telling.isEmpty() || !isNow(telling.getLast(), now) || !isTrouble(telling.getLast())) {
      return Optional.empty();
    }
    var beganAt = beganAt(telling);
    var before = before(hours, beganAt);
    var isNews = !beganAt.isBefore(now.minus(LONGEST));
    return isNews
            && before.requests() >= LEAST_REQUESTS_BEFORE
            && before.isWhole(LEAST_WHOLE_IN_HEALTH)
        ? Optional.of(new Trouble(beganAt, telling.getLast(), before))
        : Optional.empty();
  }

  private static boolean isNow(SourceHour hour, Instant now) {
    return !hour.hour().isBefore(now.truncatedTo(ChronoUnit.HOURS).minus(HOUR));
  }

  private static boolean isTrouble(SourceHour hour) {
    return hour.whole() * 100 <= hour.requests() * MOST_WHOLE_IN_TROUBLE;
  }

  private static Instant beganAt(List<SourceHour> telling) {
    var beganAt = telling.getLast().hour();
    for (var hour : telling.reversed()) {
      if (!isTrouble(hour)) {
        return beganAt;
      }
      beganAt = hour.hour();
    }
    return beganAt;
  }

  private static SourceHour before(List<SourceHour> hours, Instant beganAt) {
    var until = beganAt.minus(HOUR);
    var since = until.minus(WEEK);
    return hours.stream()
        .filter(hour -> hour.hour().isBefore(until) && !hour.hour().isBefore(since))
        .reduce(new SourceHour(since, 0, 0), SourceHour::plus);
  }
}
