package io.leadline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A receipt as it is read. Source: docs/api.md, Receipts.
///
/// @param receivedAt epoch milliseconds
/// @param leadId null when no lead was touched
public record ReceiptResponse(
    @JsonProperty("receipt_id") String receiptId,
    @JsonProperty("received_at") long receivedAt,
    String outcome,
    @JsonProperty("lead_id") @Nullable String leadId,
    List<ActionResultResponse> actions,
    List<RemarkResponse> remarks) {
  static ReceiptResponse of(Receipt receipt) {
    return new ReceiptResponse(
        receipt.id(),
        receipt.receivedAt().toEpochMilli(),
        receipt.outcome().name(),
        receipt.lead() == null ? null : receipt.lead().value(),
        ActionResultResponse.listOf(receipt.actions()),
        RemarkResponse.listOf(receipt.remarks()));
  }
}
