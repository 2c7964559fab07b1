package io.leadline.api;

import io.leadline.platform.Ids;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows receipts, to holders of either kind of token.
@Component
public class Receipts {
  private final ReceiptStore store;
  private final DroppedPartStore droppedParts;

  Receipts(ReceiptStore store, DroppedPartStore droppedParts) {
    this.store = store;
    this.droppedParts = droppedParts;
  }

  /// A receipt of the caller's workspace.
  ///
  /// @throws RefusedException when there is none with this id
  public ReceiptResponse show(Caller caller, String receiptId) {
    if (!Ids.isId(receiptId)) {
      throw new RefusedException(Refusal.RECEIPT_NOT_FOUND, receiptId);
    }
    return store
        .find(caller.workspace(), receiptId)
        .map(receipt -> ReceiptResponse.of(receipt, parts(caller, receipt)))
        .orElseThrow(() -> new RefusedException(Refusal.RECEIPT_NOT_FOUND, receiptId));
  }

  private List<DroppedPart> parts(Caller caller, Receipt receipt) {
    return receipt.remarks().isEmpty()
        ? List.of()
        : droppedParts.ofReceipts(caller.workspace(), List.of(receipt.id()));
  }
}
