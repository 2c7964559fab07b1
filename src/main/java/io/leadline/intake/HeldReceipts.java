package io.leadline.intake;

import static java.util.stream.Collectors.groupingBy;

import io.leadline.intake.Submission.AsOf;
import io.leadline.intake.Submission.Once;
import io.leadline.intake.Submission.Replay;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartState;
import io.leadline.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The receipts of one workspace of which a batch replays parts, read and locked. Threads: the
/// writer's.
final class HeldReceipts {
  private final Map<String, ReceiptDraft> byId = new HashMap<>();
  private final Set<String> replays = new TreeSet<>();

  private HeldReceipts() {}

  /// Reads and locks the receipts that submissions name; asks nothing when they name none.
  static HeldReceipts of(WorkspaceId workspace, List<Submission> submissions, Stores stores) {
    var held = new HeldReceipts();
    var targets = new TreeMap<String, LocalDate>();
    submissions.stream()
        .flatMap(HeldReceipts::replayOf)
        .forEach(replay -> {
          targets.put(replay.target().receiptId(), replay.target().expiresOn());
          held.replays.add(replay.replayId());
        });
    if (!targets.isEmpty()) {
      held.load(workspace, targets, stores);
    }
    return held;
  }

  /// No receipts.
  static HeldReceipts none() {
    return new HeldReceipts();
  }

  @Nullable ReceiptDraft find(String id) {
    return byId.get(id);
  }

  void write(WorkspaceId workspace, Stores stores) {
    var changed = byId.values().stream().filter(ReceiptDraft::isChanged).toList();
    var days = new TreeSet<LocalDate>();
    changed.forEach(receipt -> days.add(receipt.expiresOn()));
    stores
        .receipts()
        .update(workspace, changed.stream().map(ReceiptDraft::toReceipt).toList(), days);
    stores
        .droppedParts()
        .update(workspace, changed.stream().flatMap(ReceiptDraft::changedParts).toList());
    var newParts = changed.stream().flatMap(ReceiptDraft::newParts).toList();
    stores
        .pipelines()
        .send(pipeline -> stores.droppedParts().insert(pipeline, workspace, newParts));
    for (var replay : replays) {
      stores
          .replays()
          .add(
              workspace,
              replay,
              count(changed, replay, DroppedPartState.TAKEN),
              count(changed, replay, DroppedPartState.OVERTAKEN));
    }
  }

  private static long count(List<ReceiptDraft> changed, String replay, DroppedPartState state) {
    return changed.stream().mapToLong(receipt -> receipt.count(replay, state)).sum();
  }

  private void load(WorkspaceId workspace, Map<String, LocalDate> targets, Stores stores) {
    var days = new TreeSet<>(targets.values());
    var receipts = stores.receipts().lock(workspace, targets.keySet(), days);
    var parts =
        stores.droppedParts().lock(workspace, targets.keySet(), days).stream()
            .collect(groupingBy(DroppedPart::receiptId));
    for (var receipt : receipts) {
      var own = parts.getOrDefault(receipt.id(), List.of());
      if (!own.isEmpty()) {
        byId.put(receipt.id(), new ReceiptDraft(receipt, own));
      }
    }
  }

  private static Stream<Replay> replayOf(Submission submission) {
    return switch (submission) {
      case Replay replay -> Stream.of(replay);
      case AsOf(var inner, _) -> replayOf(inner);
      case Once once -> replayOf(once.submission());
      case Submission.Capture _,
          Submission.Create _,
          Submission.Change _,
          Submission.ChangeAction _,
          Submission.Drop _,
          Submission.RelabelLeads _,
          Submission.RelabelActions _ ->
          Stream.empty();
    };
  }
}
