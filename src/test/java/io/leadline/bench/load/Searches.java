package io.leadline.bench.load;

import io.leadline.bench.server.SeededLeads;
import io.leadline.testing.SteadyBusiness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/// The bodies of searches among the leads of a [SteadyBusiness]: many of each kind, which look for
/// different values.
public final class Searches {
  private static final List<String> STATUSES = List.of("Fresh", "Contacted", "Qualified");

  /// How many days back the days that are searched lie, at the most: in ten thousand leads there
  /// are ten.
  private static final int DAYS = 9;

  private static final int OWNERS = 50;
  private static final int CITIES = 1_000;

  private Searches() {}

  static List<String> phones(SeededLeads leads) {
    return leads.ages(3).stream()
        .map(age -> fields("\"phone\":\"" + SeededLeads.identifier(age) + "\""))
        .toList();
  }

  /// Each of them has twenty leads.
  static List<String> websites(SeededLeads leads) {
    return leads.ages(3).stream()
        .map(age -> fields("\"website\":\"https://example.com/company-" + age / 20 + "\""))
        .toList();
  }

  /// A third of those that came on a day.
  static List<String> statusAndDay(SeededLeads leads) {
    return STATUSES.stream()
        .flatMap(status ->
            days(day -> fields("\"status\":\"" + status + "\"," + day("created_on", day))).stream())
        .toList();
  }

  public static List<String> tags(SeededLeads leads) {
    return days(
        day -> fields("\"interests\":\"Expo " + instant(day).toString().substring(0, 10) + "\""));
  }

  public static List<String> statusAndOwner(SeededLeads leads) {
    return each(
        OWNERS,
        owner ->
            fields("\"status\":\"Contacted\",\"assignee\":\"agent-" + owner + "@example.com\""));
  }

  public static List<String> dayOf(String field) {
    return days(day -> fields(day(field, day)));
  }

  public static List<String> paymentInApril(SeededLeads leads) {
    return List.of(
        "{\"actions\":{\"type\":\"PAYMENT\",\"performed_at\":{\"from\":1774981800000,\"to\":1777573799999}}}");
  }

  /// A thousandth of all leads.
  public static List<String> cities(SeededLeads leads) {
    return each(CITIES, city -> fields("\"city\":\"City " + city + "\""));
  }

  /// A third of all leads.
  public static List<String> sources(SeededLeads leads) {
    return List.of(fields("\"contact_source\":\"Referral\""));
  }

  public static List<String> all(SeededLeads leads) {
    return List.of("{}");
  }

  private static List<String> days(LongFunction<String> body) {
    return IntStream.rangeClosed(2, DAYS).mapToObj(back -> body.apply(back)).toList();
  }

  private static List<String> each(int count, IntFunction<String> body) {
    return IntStream.range(0, count).mapToObj(body).toList();
  }

  private static Instant instant(long daysBack) {
    return SteadyBusiness.END.minus(Duration.ofDays(daysBack));
  }

  private static String day(String field, long daysBack) {
    long from = instant(daysBack).toEpochMilli();
    return "\"%s\":{\"from\":%d,\"to\":%d}"
        .formatted(field, from, from + Duration.ofDays(1).toMillis() - 1);
  }

  private static String fields(String members) {
    return "{\"fields\":{" + members + "}}";
  }
}
