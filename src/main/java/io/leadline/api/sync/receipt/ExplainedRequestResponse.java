package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.api.ActionResultResponse;
import io.leadline.explanation.RequestExplanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one request, in sentences. Source: docs/api.md, Explain.
///
/// @param token its name; null when it has been deleted
/// @param sentences about the request as a whole
/// @param parts those that did not take effect when it came
record ExplainedRequestResponse(
    @JsonProperty("receipt_id") String receiptId,
    @JsonProperty("received_at") long receivedAt,
    @JsonProperty("token_id") String tokenId,
    @Nullable String token,
    String outcome,
    @JsonProperty("lead_id") @Nullable String leadId,
    @JsonProperty("matched_by") @Nullable String matchedBy,
    @JsonProperty("values_taken") int valuesTaken,
    List<ActionResultResponse> actions,
    List<String> sentences,
    List<ExplainedPartResponse> parts) {
  static ExplainedRequestResponse of(RequestExplanation told) {
    var receipt = told.receipt();
    return new ExplainedRequestResponse(
        receipt.id(),
        receipt.receivedAt().toEpochMilli(),
        receipt.tokenId(),
        told.tokenName(),
        receipt.outcome().name(),
        receipt.lead() == null ? null : receipt.lead().value(),
        receipt.matchedBy(),
        receipt.valuesTaken(),
        ActionResultResponse.listOf(receipt.actions()),
        told.sentences(),
        told.fates().stream().map(ExplainedPartResponse::of).toList());
  }
}
