package io.leadline.dashboard.settings.workspace;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a workspace can be set to, as the Java that runs knows it.
final class Choices {
  static final List<Choice> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .sorted(Comparator.comparing(Choice::title))
          .toList();

  static final List<Choice> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(it ->
              new Choice(
                  it.getCurrencyCode(),
                  it.getCurrencyCode() + " · " + it.getDisplayName(Locale.ENGLISH)))
          .sorted(Comparator.comparing(Choice::value))
          .toList();

  static final List<Choice> DATE_FORMATS =
      List.of(
          format("dd/MM/yyyy"),
          format("MM/dd/yyyy"),
          format("dd.MM.yyyy"),
          format("dd-MM-yyyy"),
          format("yyyy-MM-dd"),
          format("d MMM yyyy"));

  static final List<Choice> DATE_TIME_FORMATS =
      List.of(
          format("dd/MM/yyyy HH:mm:ss"),
          format("dd/MM/yyyy hh:mm a"),
          format("MM/dd/yyyy hh:mm a"),
          format("dd.MM.yyyy HH:mm"),
          format("dd-MM-yyyy HH:mm:ss"),
          format("yyyy-MM-dd HH:mm:ss"));

  /// Places, and not the many other names that there are for them: `Asia/Kolkata`.
  private static final Predicate<String> PLACE =
      Pattern.compile(
              "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
          .asMatchPredicate();

  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream().filter(PLACE.or("UTC"::equals)).sorted().toList();

  private Choices() {}

  /// The zones, and the one that is set.
  static List<String> zones(String current) {
    return ZONES.contains(current)
        ? ZONES
        : Stream.concat(Stream.of(current), ZONES.stream()).toList();
  }

  private static Choice format(String pattern) {
    return new Choice(pattern, DateExample.find(pattern).orElseThrow());
  }
}
