package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.LoggedRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request as the log lists it. Source: docs/api.md, Intake log.
///
/// @param token its name; null when it has been deleted
/// @param leadId null when no lead was touched
/// @param matchedBy the API name of the field by which the lead was looked for; null when that is
///   not known
/// @param droppedParts how many parts did not take effect when it came
/// @param openParts how many of them are still open
/// @param causes of the first of them
record ListedReceiptResponse(
    @JsonProperty("receipt_id") String receiptId,
    @JsonProperty("received_at") long receivedAt,
    @JsonProperty("token_id") String tokenId,
    @Nullable String token,
    String outcome,
    @JsonProperty("lead_id") @Nullable String leadId,
    @JsonProperty("matched_by") @Nullable String matchedBy,
    @JsonProperty("values_taken") int valuesTaken,
    @JsonProperty("dropped_parts") int droppedParts,
    @JsonProperty("open_parts") int openParts,
    List<CauseResponse> causes) {
  static ListedReceiptResponse of(LoggedRequest logged, TokenNames tokens) {
    var receipt = logged.receipt();
    return new ListedReceiptResponse(
        receipt.id(),
        receipt.receivedAt().toEpochMilli(),
        receipt.tokenId(),
        tokens.name(receipt.tokenId()),
        receipt.outcome().name(),
        receipt.lead() == null ? null : receipt.lead().value(),
        receipt.matchedBy(),
        receipt.valuesTaken(),
        logged.dropped(),
        logged.open(),
        logged.causes().stream().map(CauseResponse::of).toList());
  }
}
