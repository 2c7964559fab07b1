package io.leadline.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A workspace in figures, or one member's part of it.
///
/// @param at when they were counted
/// @param today in the zone of the workspace
/// @param leadsToday how many leads came in today
/// @param leadsByStatus how many leads have each status, by its label
/// @param actions per day and kind, of the last [#DAYS] days
/// @param payments per week, currency and status, of the last [#WEEKS] weeks; none for a member
public record Overview(
    Instant at,
    LocalDate today,
    long leadsToday,
    Map<String, Long> leadsByStatus,
    List<DayOfActions> actions,
    List<WeekOfPayments> payments) {
  /// How many days of actions there are, today's included.
  public static final int DAYS = 14;

  /// How many weeks of payments there are, this one included.
  public static final int WEEKS = 12;

  /// How often something happened on a day.
  ///
  /// @param type of the actions, as they are searched
  public record DayOfActions(LocalDate day, String type, long count) {}

  /// What was paid, or not, in a week.
  ///
  /// @param week its Monday
  /// @param amount the sum, in major units of the currency
  public record WeekOfPayments(
      LocalDate week, String currency, String status, long count, BigDecimal amount) {}
}
