package io.leadline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedParts;
import io.leadline.receipt.Receipt;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A receipt as it is read. Source: docs/api.md, Receipts, Dry run.
///
/// @param receiptId null, and not written, for a dry run, which leaves no receipt
/// @param receivedAt epoch milliseconds
/// @param leadId null when no lead was touched
public record ReceiptResponse(
    @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("receipt_id")
        @Nullable String receiptId,
    @JsonProperty("received_at") long receivedAt,
    String outcome,
    @JsonProperty("lead_id") @Nullable String leadId,
    List<ActionResultResponse> actions,
    List<ReceiptRemarkResponse> remarks) {
  /// A receipt.
  ///
  /// @param parts of the request that did not take effect when it came
  static ReceiptResponse of(Receipt receipt, List<DroppedPart> parts) {
    return of(receipt, receipt.id(), parts);
  }

  /// The receipt that a request would leave.
  public static ReceiptResponse ofDryRun(Receipt receipt) {
    var parts = new DroppedParts(receipt, List.of(), receipt.receivedAt(), LocalDate.EPOCH);
    return of(receipt, null, parts.since(0));
  }

  private static ReceiptResponse of(
      Receipt receipt, @Nullable String receiptId, List<DroppedPart> parts) {
    return new ReceiptResponse(
        receiptId,
        receipt.receivedAt().toEpochMilli(),
        receipt.outcome().name(),
        receipt.lead() == null ? null : receipt.lead().value(),
        ActionResultResponse.listOf(receipt.actions()),
        ReceiptRemarkResponse.listOf(receipt.remarks(), parts));
  }
}
