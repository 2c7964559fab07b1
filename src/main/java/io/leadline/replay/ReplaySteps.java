package io.leadline.replay;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.Definitions;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.Submission;
import io.leadline.platform.database.BoundedReads;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.OpenPartStore;
import io.leadline.receipt.Replay;
import io.leadline.receipt.ReplayStore;
import io.leadline.replay.KeptRequests.Kept;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The steps of a replay: to count what there is to try, to try some of it in the order in which it
/// was received, and to note that nothing is left. No two servers take a step of one replay at
/// once.
///
/// The transaction of a step holds nothing but its right to it. The writer lets parts take effect,
/// and counts them in the same transaction: a server that dies goes on where it was, and finds
/// those parts open no more.
@Component
class ReplaySteps {
  private static final int PAGE = 500;

  /// Less than the connections' patience.
  private static final Duration LONGEST_READ = Duration.ofSeconds(30);

  private final TransactionTemplate transaction;
  private final ReplayStore replays;
  private final DroppedPartStore parts;
  private final OpenPartStore openParts;
  private final KeptRequests requests;
  private final LeadRequestReader reader;
  private final FreshIntake intake;
  private final DefinitionCache definitions;
  private final BoundedReads reads;

  ReplaySteps(
      TransactionTemplate transaction,
      ReplayStore replays,
      DroppedPartStore parts,
      OpenPartStore openParts,
      KeptRequests requests,
      LeadRequestReader reader,
      FreshIntake intake,
      DefinitionCache definitions,
      BoundedReads reads) {
    this.transaction = transaction;
    this.replays = replays;
    this.parts = parts;
    this.openParts = openParts;
    this.requests = requests;
    this.reader = reader;
    this.intake = intake;
    this.definitions = definitions;
    this.reads = reads;
  }

  /// Takes a replay a step further.
  ///
  /// @return whether it did; not when another server is about it, and not when the writer cannot
  ///   take it now
  boolean advance(Replay seen) {
    return transaction.execute(_ -> replays.take(seen) && advanceTaken(seen));
  }

  /// As it stands now: another server may have had it since it was seen.
  private boolean advanceTaken(Replay seen) {
    var replay = replays.find(seen.workspace(), seen.id()).orElseThrow();
    if (replay.isFinished()) {
      return false;
    }
    if (replay.total() == null) {
      replays.begin(
          replay,
          reads.within(
              LONGEST_READ, () -> openParts.count(replay.workspace(), replay.selection())));
      return true;
    }
    var page =
        reads.within(
            LONGEST_READ,
            () -> openParts.page(replay.workspace(), replay.selection(), replay.reached(), PAGE));
    if (page.isEmpty()) {
      replays.finish(replay);
      return true;
    }
    var kept = requests.of(replay.workspace(), page);
    if (kept.isEmpty()) {
      // Their receipts have just been thrown away.
      replays.advance(replay.workspace(), replay.id(), 0, OpenPartStore.place(page.getLast()));
      return true;
    }
    return tryAll(replay, kept);
  }

  private boolean tryAll(Replay replay, List<Kept> requests) {
    // What was mended on another server a moment ago is not in this one's memory yet.
    definitions.forget(replay.workspace());
    var current = definitions.find(replay.workspace()).orElseThrow();
    var page = requests.stream().flatMap(kept -> kept.parts().stream()).toList();
    List<Function<Definitions, Submission>> readings =
        requests.stream()
            .map(kept -> new PartReplay(kept.receipt(), kept.parts(), List.of()))
            .map(parts -> reading(parts, replay))
            .toList();
    var outcomes = intake.submitAll(current, readings);
    if (outcomes.stream().anyMatch(ReplaySteps::isToBeTriedAgain)) {
      return false;
    }
    replays.advance(
        replay.workspace(),
        replay.id(),
        countOpen(replay, page),
        OpenPartStore.place(page.getLast()));
    return true;
  }

  private Function<Definitions, Submission> reading(PartReplay parts, Replay replay) {
    return latest -> parts.read(reader, latest, replay.id(), replay.requestedBy());
  }

  private static boolean isToBeTriedAgain(Outcome outcome) {
    return outcome instanceof Outcome.Unavailable || outcome instanceof Outcome.Outdated;
  }

  /// How many parts of a page are open after it was tried: they are not accepted.
  private long countOpen(Replay replay, List<DroppedPart> page) {
    var places = page.stream().map(OpenPartStore::place).collect(Collectors.toSet());
    var receiptIds = page.stream().map(DroppedPart::receiptId).distinct().toList();
    var days = page.stream().map(DroppedPart::expiresOn).distinct().toList();
    return parts.ofReceipts(replay.workspace(), receiptIds, days).stream()
        .filter(row -> row.isOpen() && places.contains(OpenPartStore.place(row)))
        .map(row -> row.receiptId() + row.part().text())
        .distinct()
        .count();
  }
}
