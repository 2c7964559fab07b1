package io.leadline.dashboard.intake.sources;

import io.leadline.dashboard.intake.TokenNames;
import io.leadline.receipt.SourceHour;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The health of all sources of a workspace as the page shows it.
///
/// @param sources in the order of the columns
/// @param rows ascending by time
record SourceHealth(List<Source> sources, List<Row> rows) {
  /// One token, over the whole period.
  ///
  /// @param lastAt when a request last came by it, as far as is known
  record Source(String tokenId, String name, SourceHour all, @Nullable Instant lastAt) {
    public String share() {
      return SourceHealth.share(all);
    }
  }

  /// One hour, or one day.
  ///
  /// @param cells one for each source
  record Row(String label, List<Cell> cells) {}

  /// What came by one token in one hour, or on one day.
  record Cell(SourceHour hour) {
    public boolean isEmpty() {
      return hour.requests() == 0;
    }

    /// For the chart: `95.0`.
    public String value() {
      return String.format(Locale.ROOT, "%.1f", percent(hour));
    }

    /// `95 % (19 of 20)`.
    public String text() {
      return String.format(
          Locale.ENGLISH,
          "%s (%,d of %,d)",
          SourceHealth.share(hour),
          hour.whole(),
          hour.requests());
    }
  }

  /// Sorts hours into rows.
  ///
  /// @param hours by token, from the beginning of the first row on
  /// @param lastUse when the tokens that are there were last used, by id
  static SourceHealth of(
      Map<String, List<SourceHour>> hours,
      Map<String, Instant> lastUse,
      TokenNames names,
      Axis axis) {
    var sources = new ArrayList<Source>();
    var cells = new ArrayList<Map<Instant, SourceHour>>();
    for (var tokenId : tokens(hours, names)) {
      var its = hours.getOrDefault(tokenId, List.of());
      cells.add(byRow(its, axis));
      var all = its.stream().reduce(new SourceHour(Instant.EPOCH, 0, 0), SourceHour::plus);
      var lastAt = lastUse.get(tokenId);
      sources.add(
          new Source(
              tokenId,
              names.name(tokenId),
              all,
              lastAt == null && !its.isEmpty() ? its.getLast().hour() : lastAt));
    }
    var rows =
        axis.rows().stream()
            .map(row ->
                new Row(
                    axis.period().name(row, axis.zone()),
                    cells.stream()
                        .map(its -> new Cell(its.getOrDefault(row, new SourceHour(row, 0, 0))))
                        .toList()))
            .toList();
    return new SourceHealth(List.copyOf(sources), rows);
  }

  /// The rows, and what they are.
  record Axis(HealthPeriod period, List<Instant> rows, ZoneId zone) {}

  /// Those that are there, and those that have sent something.
  private static List<String> tokens(Map<String, List<SourceHour>> hours, TokenNames names) {
    var ids = new ArrayList<>(names.byId().keySet());
    hours.keySet().stream().filter(id -> !names.byId().containsKey(id)).forEach(ids::add);
    return ids;
  }

  private static Map<Instant, SourceHour> byRow(List<SourceHour> hours, Axis axis) {
    var rows = new HashMap<Instant, SourceHour>();
    hours.forEach(
        hour -> rows.merge(axis.period().row(hour.hour(), axis.zone()), hour, SourceHour::plus));
    return rows;
  }

  /// `95 %`; never 100 % while a single request was damaged.
  static String share(SourceHour hour) {
    if (hour.requests() == 0) {
      return "–";
    }
    var isRound = hour.damaged() == 0 || hour.whole() == 0;
    return isRound
        ? String.format(Locale.ROOT, "%.0f %%", percent(hour))
        : String.format(Locale.ROOT, "%.1f %%", Math.clamp(percent(hour), 0.1, 99.9));
  }

  private static double percent(SourceHour hour) {
    return 100.0 * hour.whole() / hour.requests();
  }
}
