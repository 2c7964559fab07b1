package io.leadline.replay;

import io.leadline.definition.Definitions;
import io.leadline.intake.FreshIntake;
import io.leadline.intake.LeadRequestReader;
import io.leadline.intake.Outcome;
import io.leadline.intake.PartFate;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import io.leadline.receipt.Replay;
import io.leadline.receipt.ReplaySelection;
import io.leadline.receipt.ReplayStore;
import io.leadline.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Lets dropped parts take effect: those of one request at once, many in the background.
///
/// Each part takes effect at most once, however often and from however many places it is replayed,
/// and none replaces what is newer. Threads: any; it blocks.
@Component
public class Replays {
  private final ReceiptStore receipts;
  private final DroppedPartStore parts;
  private final ReplayStore store;
  private final LeadRequestReader reader;
  private final FreshIntake intake;
  private final Replayer replayer;
  private final Forecasts forecasts;
  private final InstantSource clock;

  Replays(
      ReceiptStore receipts,
      DroppedPartStore parts,
      ReplayStore store,
      LeadRequestReader reader,
      FreshIntake intake,
      Replayer replayer,
      Forecasts forecasts,
      InstantSource clock) {
    this.receipts = receipts;
    this.parts = parts;
    this.store = store;
    this.reader = reader;
    this.intake = intake;
    this.replayer = replayer;
    this.forecasts = forecasts;
    this.clock = clock;
  }

  /// Replays parts of one request at once, as they were sent or as a person has corrected them.
  /// When the request has reached no lead and is to as a whole, the other parts wait for the next
  /// replay.
  public ReplayResult replay(Definitions definitions, ReceiptReplay asked) {
    var workspace = definitions.workspace().id();
    var receipt = receipts.find(workspace, asked.receiptId());
    var rows = chosen(parts.ofReceipts(workspace, List.of(asked.receiptId())), asked);
    if (receipt.isEmpty() || receipt.get().request() == null || rows.isEmpty()) {
      return new ReplayResult.NotFound();
    }
    var replay = new PartReplay(receipt.get(), rows, asked.corrections());
    var written =
        store.insert(
            workspace,
            ReplaySelection.ofReceipt(asked.receiptId()),
            asked.by(),
            Optional.of(rows.stream().map(DroppedPart::part).distinct().count()));
    var outcome =
        intake.submit(definitions, latest -> replay.read(reader, latest, written.id(), asked.by()));
    return switch (outcome) {
      case Outcome.Replayed(var fates) -> {
        replay.noteRefusals(fates);
        yield done(workspace, written, rows, replay);
      }
      case Outcome.Failed(var logId) -> new ReplayResult.Failed(logId);
      case Outcome.Unavailable _, Outcome.Outdated _ -> new ReplayResult.Unavailable();
      case Outcome.Created _,
          Outcome.Updated _,
          Outcome.Dropped _,
          Outcome.Relabelled _,
          Outcome.ActionChanged _,
          Outcome.LeadExists _,
          Outcome.LeadNotFound _,
          Outcome.ActionNotFound _,
          Outcome.Kept _,
          Outcome.Repeated _,
          Outcome.KeyReused _ ->
          throw new IllegalStateException("a replay came to something else");
    };
  }

  /// Starts the replay of a selection in the background. It goes on whatever happens to this
  /// server.
  ///
  /// @param by who asks for it: the e-mail address of a team member, or the name of a token
  public Replay start(WorkspaceId workspace, ReplaySelection selection, String by) {
    var replay = store.insert(workspace, selection, by, Optional.empty());
    replayer.wake();
    return replay;
  }

  /// Ends a replay. What it is trying at this moment may still take effect; the rest stays open.
  /// One that has finished stays as it is.
  ///
  /// @param by who ends it: the e-mail address of a team member, or the name of a token
  /// @return the replay as it is now; none when there is none with this id
  public Optional<Replay> stop(WorkspaceId workspace, String replayId, String by) {
    store.stop(workspace, replayId, by);
    return store.find(workspace, replayId);
  }

  public Optional<Replay> find(WorkspaceId workspace, String replayId) {
    return store.find(workspace, replayId);
  }

  /// The newest replays of a workspace.
  public List<Replay> newest(WorkspaceId workspace, int limit) {
    return store.newest(workspace, limit);
  }

  /// How many open parts a selection means, and how many of them would be accepted by the
  /// definitions as they are. It takes a few seconds at most.
  public ReplayForecast forecast(Definitions definitions, ReplaySelection selection) {
    return forecasts.of(definitions, selection);
  }

  /// Says of open parts of a request that they need not take effect.
  ///
  /// @param numbers of the parts; empty for all
  /// @param by who says so: the e-mail address of a team member, or the name of a token
  /// @return how many they were
  public int dismiss(WorkspaceId workspace, String receiptId, Set<Integer> numbers, String by) {
    return parts.dismiss(workspace, receiptId, numbers, new Resolution(clock.instant(), by, null));
  }

  private static List<DroppedPart> chosen(List<DroppedPart> rows, ReceiptReplay asked) {
    return rows.stream()
        .filter(row ->
            asked.numbers().isEmpty() ? row.isOpen() : asked.numbers().contains(row.number()))
        .toList();
  }

  /// By the rows as they stand now: whoever lets a whole request take effect resolves other parts
  /// of it too.
  private ReplayResult done(
      WorkspaceId workspace, Replay written, List<DroppedPart> rows, PartReplay replay) {
    var numbers = rows.stream().map(DroppedPart::number).toList();
    var results =
        parts.ofReceipts(workspace, List.of(rows.getFirst().receiptId())).stream()
            .filter(row -> numbers.contains(row.number()))
            .map(row -> result(row, written, replay))
            .toList();
    long refused =
        results.stream()
            .filter(result -> result.fate() == PartFate.Kind.REFUSED)
            .map(PartResult::part)
            .distinct()
            .count();
    store.advance(workspace, written.id(), refused, "");
    var lead = receipts.find(workspace, rows.getFirst().receiptId()).map(Receipt::lead);
    return new ReplayResult.Done(written.id(), results, lead.orElse(null));
  }

  private static PartResult result(DroppedPart row, Replay written, PartReplay replay) {
    var isOurs = row.resolution() != null && written.id().equals(row.resolution().replayId());
    var fate =
        switch (row.state()) {
          case OPEN -> PartFate.Kind.REFUSED;
          case TAKEN -> isOurs ? PartFate.Kind.TAKEN : PartFate.Kind.ALREADY_RESOLVED;
          case OVERTAKEN -> isOurs ? PartFate.Kind.OVERTAKEN : PartFate.Kind.ALREADY_RESOLVED;
          case DISMISSED -> PartFate.Kind.ALREADY_RESOLVED;
        };
    return new PartResult(row.number(), row.part(), fate, replay.refusalsOf(row.part()));
  }
}
