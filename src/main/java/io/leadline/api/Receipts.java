package io.leadline.api;

import io.leadline.platform.Ids;
import io.leadline.receipt.ReceiptStore;
import org.springframework.stereotype.Component;

/// Shows receipts, to holders of either kind of token.
@Component
public class Receipts {
  private final ReceiptStore store;

  Receipts(ReceiptStore store) {
    this.store = store;
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
        .map(ReceiptResponse::of)
        .orElseThrow(() -> new RefusedException(Refusal.RECEIPT_NOT_FOUND, receiptId));
  }
}
