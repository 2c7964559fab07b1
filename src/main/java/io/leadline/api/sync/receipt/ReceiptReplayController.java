package io.leadline.api.sync.receipt;

import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.SyncPaths;
import io.leadline.api.sync.WriteRequest;
import io.leadline.api.sync.Writes;
import io.leadline.platform.Ids;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import io.leadline.replay.ReceiptReplay;
import io.leadline.replay.ReplayResult;
import io.leadline.replay.Replays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets dropped parts of one request take effect. Source: docs/api.md, Replays.
@RestController
@RequestMapping(SyncPaths.BASE)
class ReceiptReplayController {
  private final Replays replays;
  private final ReceiptStore receipts;
  private final DroppedPartStore droppedParts;
  private final Writes writes;

  ReceiptReplayController(
      Replays replays, ReceiptStore receipts, DroppedPartStore droppedParts, Writes writes) {
    this.replays = replays;
    this.receipts = receipts;
    this.droppedParts = droppedParts;
    this.writes = writes;
  }

  @PostMapping("/receipts/{receiptId}/replay")
  ResponseEntity<?> replay(WriteRequest request, @PathVariable String receiptId) {
    var receipt = require(request, receiptId);
    var parts = droppedParts.ofReceipts(request.workspace(), List.of(receiptId));
    var numbers = parts.stream().map(DroppedPart::number).collect(Collectors.toSet());
    var asked =
        ReplayRequestReader.read(
            receiptId, request.body(), numbers, Requesters.name(request.caller()));
    // Not within what keeps the answer: the writer has a transaction of its own. Who is cut off in
    // between and asks again replays again, and each part takes effect at most once.
    var answer =
        asked.numbers().isEmpty() && parts.stream().noneMatch(DroppedPart::isOpen)
            ? nothingOpen(receipt)
            : replayed(request, asked);
    return writes.perform(request, HttpStatus.OK, () -> answer);
  }

  private Receipt require(WriteRequest request, String receiptId) {
    return Optional.of(receiptId)
        .filter(Ids::isId)
        .flatMap(id -> receipts.find(request.workspace(), id))
        .orElseThrow(() -> new RefusedException(Refusal.RECEIPT_NOT_FOUND, receiptId));
  }

  private static ReplayedReceiptResponse nothingOpen(Receipt receipt) {
    var lead = receipt.lead();
    return new ReplayedReceiptResponse(
        receipt.id(), null, lead == null ? null : lead.value(), List.of());
  }

  private ReplayedReceiptResponse replayed(WriteRequest request, ReceiptReplay asked) {
    return switch (replays.replay(request.caller().definitions(), asked)) {
      case ReplayResult.Done done -> ReplayedReceiptResponse.of(asked.receiptId(), done);
      case ReplayResult.NotFound _ ->
          throw new RefusedException(Refusal.RECEIPT_NOT_FOUND, asked.receiptId());
      case ReplayResult.Unavailable _ -> throw new RefusedException(Refusal.UNAVAILABLE);
      case ReplayResult.Failed(var logId) ->
          throw new RefusedException(Refusal.INTERNAL_ERROR, logId);
    };
  }
}
