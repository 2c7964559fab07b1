package io.leadline.overview;

import io.leadline.action.BuiltInType;
import io.leadline.definition.Definitions;
import io.leadline.overview.OverviewStore.Period;
import io.leadline.platform.cache.FreshCache;
import io.leadline.platform.database.BoundedReads;
import io.leadline.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Overviews that are at most a minute old: each lead has to be counted for one, and many look at
/// the same figures.
@Component
public class Overviews {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(15);
  private static final int LIMIT = 1_000;

  private final OverviewStore store;
  private final BoundedReads reads;
  private final InstantSource clock;
  private final FreshCache<Key, Overview> cache = new FreshCache<>(LIMIT);

  private record Key(WorkspaceId workspace, @Nullable String member) {}

  Overviews(OverviewStore store, BoundedReads reads, InstantSource clock) {
    this.store = store;
    this.reads = reads;
    this.clock = clock;
  }

  /// How a workspace stands.
  ///
  /// @param member the address, in lower case, of the only member whose leads and actions count;
  ///   null for those of all
  /// @throws BoundedReads.TooSlowException when one of the counts takes too long
  public Overview of(Definitions definitions, @Nullable String member) {
    return cache.find(
        new Key(definitions.workspace().id(), member),
        key -> reads.within(TIME_LIMIT, () -> count(definitions, key)));
  }

  private Overview count(Definitions definitions, Key key) {
    var zone = definitions.workspace().zone();
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    var firstDay = today.minusDays(Overview.DAYS - 1L);
    var firstWeek =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(Overview.WEEKS - 1L);
    return new Overview(
        now,
        today,
        store.leadsSince(key.workspace(), key.member(), today.atStartOfDay(zone).toInstant()),
        store.leadsByStatus(key.workspace(), key.member()),
        store.actionsByDay(
            key.workspace(),
            key.member(),
            types(definitions),
            new Period(firstDay.atStartOfDay(zone).toInstant(), zone)),
        key.member() == null
            ? store.paymentsByWeek(
                key.workspace(), new Period(firstWeek.atStartOfDay(zone).toInstant(), zone))
            : List.of());
  }

  private static List<String> types(Definitions definitions) {
    return Stream.concat(
            Stream.of(BuiltInType.values()).map(Enum::name),
            definitions.customActions().keySet().stream().map(code -> Integer.toString(code)))
        .toList();
  }
}
