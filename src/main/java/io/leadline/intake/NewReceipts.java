package io.leadline.intake;

import io.leadline.intake.Submission.Capture;
import io.leadline.intake.Submission.Drop;
import io.leadline.lead.LeadId;
import io.leadline.platform.database.Pipeline;
import io.leadline.receipt.ActionResult;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedParts;
import io.leadline.receipt.IntakeCounts;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.receipt.WriterHour;
import io.leadline.remark.Remark;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a batch leaves of its requests of the Async API: a receipt each, the parts of them that did
/// not take effect, and the counts. Threads: the writer's.
final class NewReceipts {
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<DroppedPart> parts = new ArrayList<>();
  private final IntakeCounts counts = new IntakeCounts();
  private final LocalDate today;
  private final LocalDate expiry;

  NewReceipts(Stores stores, Instant now) {
    this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    this.expiry = stores.droppedParts().expiry(today);
  }

  void add(Capture capture, Outcome.Created created, Instant at) {
    add(
        capture,
        ReceiptOutcome.CREATED,
        new Reached(created.lead().id(), created.actions(), created.remarks()),
        at);
  }

  void add(Capture capture, Outcome.Updated updated, Instant at) {
    add(
        capture,
        ReceiptOutcome.UPDATED,
        new Reached(updated.lead().id(), updated.actions(), updated.remarks()),
        at);
  }

  void add(Drop drop, Outcome.Dropped dropped, Instant at) {
    keep(
        drop.envelope(),
        receipt(
            drop.envelope(),
            ReceiptOutcome.DROPPED,
            0,
            new Reached(null, dropped.actions(), dropped.remarks())),
        at);
  }

  Optional<Receipt> findFirst() {
    return receipts.stream().findFirst();
  }

  void write(Pipeline pipeline, WorkspaceId workspace, Stores stores, Turn turn) {
    if (stores.receiptSettings().written()) {
      stores.receipts().insert(pipeline, workspace, receipts, today);
      stores.droppedParts().insert(pipeline, workspace, parts);
      var hour = WriterHour.at(turn.writer(), turn.at());
      stores.intakeCounts().add(pipeline, workspace, counts, hour);
    }
  }

  /// What a request has come to.
  private record Reached(@Nullable LeadId lead, List<ActionResult> actions, List<Remark> remarks) {}

  private void add(Capture capture, ReceiptOutcome outcome, Reached reached, Instant at) {
    int values = capture.changes().values().size();
    keep(capture.envelope(), receipt(capture.envelope(), outcome, values, reached), at);
  }

  private static Receipt receipt(
      Envelope envelope, ReceiptOutcome outcome, int values, Reached reached) {
    return new Receipt(
        envelope.receiptId(),
        envelope.tokenId(),
        envelope.receivedAt(),
        outcome,
        reached.lead(),
        reached.lead() == null ? null : envelope.identifierField(),
        values,
        reached.actions(),
        reached.remarks(),
        reached.remarks().isEmpty() ? null : envelope.request());
  }

  private void keep(Envelope envelope, Receipt receipt, Instant at) {
    var dropped = new DroppedParts(receipt, envelope.actionTypes(), at, expiry);
    receipts.add(receipt);
    parts.addAll(dropped.since(0));
    counts.add(dropped);
  }
}
