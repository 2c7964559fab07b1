package io.leadline.replay;

import static java.util.stream.Collectors.groupingBy;

import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import io.leadline.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Loads the requests that dropped parts are of.
@Component
class KeptRequests {
  private final ReceiptStore receipts;

  KeptRequests(ReceiptStore receipts) {
    this.receipts = receipts;
  }

  /// A request and some dropped parts of it.
  record Kept(Receipt receipt, List<DroppedPart> parts) {}

  /// The requests of parts, in the order of the parts, as many as are read at once: at least one.
  List<Kept> of(WorkspaceId workspace, List<DroppedPart> parts) {
    var byReceipt =
        parts.stream()
            .collect(groupingBy(DroppedPart::receiptId, LinkedHashMap::new, Collectors.toList()));
    var days = parts.stream().map(DroppedPart::expiresOn).collect(Collectors.toSet());
    return receipts.all(workspace, byReceipt.keySet(), days).stream()
        .filter(receipt -> receipt.request() != null)
        .map(receipt -> new Kept(receipt, byReceipt.getOrDefault(receipt.id(), List.of())))
        .toList();
  }
}
