package io.leadline.intake;

import io.leadline.action.ActionDialect;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldOwner;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Reads requests against a workspace's definitions, and adds to these the options that come with
/// requests.
@Component
public class LeadRequestReader {
  private static final int MOST_ROUNDS = 5;

  private final DefinitionCache definitionCache;
  private final InstantSource clock;

  LeadRequestReader(DefinitionCache definitionCache, InstantSource clock) {
    this.definitionCache = definitionCache;
    this.clock = clock;
  }

  /// What a request says now; see [LeadReader].
  public LeadReading read(LeadRequest request, Definitions definitions, ActionDialect dialect) {
    return LeadReader.read(request, definitions, dialect, clock.instant());
  }

  /// A reading that misses no options: those of the first one are added to the definitions, and the
  /// request is read again. Where no more can be added, that second reading says so in a remark.
  ///
  /// @throws IllegalStateException when options keep disappearing as fast as they are added
  public LeadReading withOptions(
      LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect) {
    return readAgain(
        first, definitions, this::addOptions, current -> read(request, current, dialect));
  }

  /// The reading that [#withOptions] would give, while nothing is added to the definitions.
  public LeadReading asIfWithOptions(
      LeadReading first, LeadRequest request, Definitions definitions, ActionDialect dialect) {
    return readAgain(
        first, definitions, Definitions::withOptions, current -> read(request, current, dialect));
  }

  private static LeadReading readAgain(
      LeadReading first,
      Definitions definitions,
      BiFunction<Definitions, Map<FieldOwner, Map<String, List<String>>>, Definitions> addition,
      Function<Definitions, LeadReading> read) {
    var reading = first;
    var current = definitions;
    for (int round = 0; !reading.missingOptions().isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException("options are missing that were just added");
      }
      current = addition.apply(current, reading.missingOptions());
      reading = read.apply(current);
    }
    return reading;
  }

  private Definitions addOptions(
      Definitions before, Map<FieldOwner, Map<String, List<String>>> missing) {
    var current = before;
    for (var owner : missing.entrySet()) {
      current =
          definitionCache.addOptions(before.workspace().id(), owner.getKey(), owner.getValue());
    }
    return current;
  }
}
