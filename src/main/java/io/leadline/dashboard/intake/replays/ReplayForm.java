package io.leadline.dashboard.intake.replays;

import io.leadline.dashboard.intake.causes.SentCause;
import io.leadline.receipt.ReplaySelection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which dropped parts somebody wants to replay, as an address or a form says it.
///
/// @param reason of the cause; empty for any
/// @param subject of the cause
/// @param token the id of one; empty for any
/// @param from the first day on which the requests came; empty for the oldest
/// @param until the last day; empty for the newest
record ReplayForm(String reason, String subject, String token, String from, String until) {
  static ReplayForm sent(Map<String, String> sent) {
    return new ReplayForm(
        sent.getOrDefault("reason", ""),
        sent.getOrDefault("subject", ""),
        sent.getOrDefault("token", ""),
        sent.getOrDefault("from", "").strip(),
        sent.getOrDefault("until", "").strip());
  }

  /// What is meant.
  ///
  /// @param zone of the days
  /// @return none when it cannot be read
  Optional<ReplaySelection> find(ZoneId zone) {
    var cause = SentCause.find(reason, subject);
    if (!reason.isEmpty() && cause.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ReplaySelection(
              cause.orElse(null),
              token.isEmpty() ? null : token,
              start(from, 0, zone),
              start(until, 1, zone),
              List.of()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant start(String day, int later, ZoneId zone) {
    return day.isEmpty()
        ? null
        : LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
  }

  @Override
  public String toString() {
    return "ReplayForm[" + reason + "]";
  }
}
