package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.CauseFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far back the page looks.
enum CausePeriod {
  DAY("day", "Last 24 hours", Duration.ofHours(24)),
  WEEK("week", "Last 7 days", Duration.ofDays(7)),
  MONTH("month", "Last 30 days", Duration.ofDays(30));

  private final String key;
  private final String title;
  private final Duration length;

  CausePeriod(String key, String title, Duration length) {
    this.key = key;
    this.title = title;
    this.length = length;
  }

  /// The period that an address names; the last 24 hours for anything else.
  static CausePeriod of(String key) {
    return all().stream().filter(it -> it.key.equals(key)).findFirst().orElse(DAY);
  }

  static List<CausePeriod> all() {
    return Arrays.asList(values());
  }

  CauseFilter filter(Instant now, @Nullable String tokenId) {
    return CauseFilter.since(now.minus(length), tokenId);
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }
}
