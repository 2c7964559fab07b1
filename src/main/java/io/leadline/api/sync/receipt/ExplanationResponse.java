package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.explanation.PeriodExplanation;
import io.leadline.explanation.RequestExplanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer in sentences. Source: docs/api.md, Explain.
///
/// @param text all of it
/// @param sentences about the question as a whole
/// @param requests in the order in which they were received
/// @param nextBefore the `before` of the requests further back; null when these are all
record ExplanationResponse(
    String text,
    List<String> sentences,
    List<ExplainedRequestResponse> requests,
    @JsonProperty("next_before") @Nullable String nextBefore) {
  static ExplanationResponse of(RequestExplanation told) {
    return new ExplanationResponse(
        told.text(), List.of(), List.of(ExplainedRequestResponse.of(told)), null);
  }

  static ExplanationResponse of(PeriodExplanation told) {
    return new ExplanationResponse(
        told.text(),
        told.sentences(),
        told.requests().stream().map(ExplainedRequestResponse::of).toList(),
        told.older());
  }
}
