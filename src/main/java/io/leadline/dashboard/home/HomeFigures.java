package io.leadline.dashboard.home;

import io.leadline.action.BuiltInType;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.home.Grid.Figure;
import io.leadline.definition.Definitions;
import io.leadline.overview.Overview;
import io.leadline.overview.Overview.DayOfActions;
import io.leadline.overview.Overview.WeekOfPayments;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// An overview as the home page shows it.
///
/// @param payments one grid for each currency
record HomeFigures(
    long leadsToday,
    long actionsToday,
    long leads,
    List<StatusCount> statuses,
    Grid actions,
    List<Grid> payments) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /// How many leads have a status.
  ///
  /// @param color as CSS writes it
  record StatusCount(String label, String color, long count) {}

  static HomeFigures of(Overview overview, Definitions definitions) {
    var statuses =
        overview.leadsByStatus().entrySet().stream()
            .map(entry ->
                new StatusCount(
                    entry.getKey(), color(definitions, entry.getKey()), entry.getValue()))
            .toList();
    return new HomeFigures(
        overview.leadsToday(),
        overview.actions().stream()
            .filter(it -> it.day().equals(overview.today()))
            .mapToLong(DayOfActions::count)
            .sum(),
        statuses.stream().mapToLong(StatusCount::count).sum(),
        statuses,
        actions(overview, definitions),
        payments(overview));
  }

  private static Grid actions(Overview overview, Definitions definitions) {
    return Grid.of(
        "Actions per day",
        "Day",
        days(overview),
        overview.actions().stream()
            .map(it -> new Figure(DAY.format(it.day()), it.type(), BigDecimal.valueOf(it.count())))
            .toList(),
        type -> name(type, definitions));
  }

  private static List<Grid> payments(Overview overview) {
    return overview.payments().stream()
        .map(WeekOfPayments::currency)
        .distinct()
        .sorted()
        .map(currency ->
            Grid.of(
                "Payments in " + currency,
                "Week of",
                weeks(overview),
                overview.payments().stream()
                    .filter(it -> it.currency().equals(currency))
                    .map(it -> new Figure(DAY.format(it.week()), it.status(), it.amount()))
                    .toList(),
                HomeFigures::sentenceCase))
        .toList();
  }

  private static List<String> days(Overview overview) {
    return IntStream.range(0, Overview.DAYS)
        .mapToObj(ago -> DAY.format(overview.today().minusDays(Overview.DAYS - 1L - ago)))
        .toList();
  }

  private static List<String> weeks(Overview overview) {
    LocalDate monday = overview.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return IntStream.range(0, Overview.WEEKS)
        .mapToObj(ago -> DAY.format(monday.minusWeeks(Overview.WEEKS - 1L - ago)))
        .toList();
  }

  private static String color(Definitions definitions, String status) {
    return definitions.pipeline().findStatus(status).map(it -> it.color()).orElse("#667382");
  }

  /// `Site Visit` for a custom action, `Lead created` for one that is built in.
  private static String name(String type, Definitions definitions) {
    return BuiltInType.find(type)
        .map(builtIn -> sentenceCase(builtIn.name()))
        .or(() ->
            Optional.ofNullable(definitions.customActions().get(Integer.valueOf(type)))
                .map(CustomAction::name))
        .orElse(type);
  }

  private static String sentenceCase(String constant) {
    var words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
