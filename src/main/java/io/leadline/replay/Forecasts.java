package io.leadline.replay;

import io.leadline.definition.Definitions;
import io.leadline.intake.LeadRequestReader;
import io.leadline.platform.database.BoundedReads;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.OpenPartStore;
import io.leadline.receipt.ReplaySelection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells what a replay would come to, by reading the dropped parts against the definitions as they
/// are.
@Component
class Forecasts {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int PAGE = 500;

  private final OpenPartStore parts;
  private final KeptRequests requests;
  private final LeadRequestReader reader;
  private final BoundedReads reads;
  private final InstantSource clock;

  Forecasts(
      OpenPartStore parts,
      KeptRequests requests,
      LeadRequestReader reader,
      BoundedReads reads,
      InstantSource clock) {
    this.parts = parts;
    this.requests = requests;
    this.reader = reader;
    this.reads = reads;
    this.clock = clock;
  }

  ReplayForecast of(Definitions definitions, ReplaySelection selection) {
    var end = clock.instant().plus(LIMIT);
    var after = "";
    long open = 0;
    long acceptable = 0;
    while (clock.instant().isBefore(end)) {
      var page = page(definitions, selection, after);
      if (page.isEmpty()) {
        return new ReplayForecast(open, acceptable, true);
      }
      for (var kept : requests.of(definitions.workspace().id(), page)) {
        open += kept.parts().stream().map(DroppedPart::part).distinct().count();
        acceptable +=
            new PartReplay(kept.receipt(), kept.parts(), List.of())
                .countAcceptable(reader, definitions);
        after = OpenPartStore.place(kept.parts().getLast());
      }
    }
    return new ReplayForecast(open, acceptable, false);
  }

  private List<DroppedPart> page(Definitions definitions, ReplaySelection selection, String after) {
    return reads.within(
        LIMIT, () -> parts.page(definitions.workspace().id(), selection, after, PAGE));
  }
}
