package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.explanation.ExplainedPart;
import org.jspecify.annotations.Nullable;

/// The fate of a dropped part, in sentences. Source: docs/api.md, Explain.
///
/// @param number by which it is replayed
/// @param resolvedAt epoch milliseconds; null while it is open
record ExplainedPartResponse(
    int number,
    String part,
    String field,
    String reason,
    String state,
    @JsonProperty("resolved_at") @Nullable Long resolvedAt,
    @JsonProperty("replay_id") @Nullable String replayId,
    String text) {
  static ExplainedPartResponse of(ExplainedPart fate) {
    var part = fate.part();
    var how = part.resolution();
    return new ExplainedPartResponse(
        part.number(),
        part.part().text(),
        part.field(),
        part.cause().reason().name(),
        part.state().name(),
        how == null ? null : how.at().toEpochMilli(),
        how == null ? null : how.replayId(),
        fate.sentences());
  }

  @Override
  public String toString() {
    return "ExplainedPartResponse[" + reason + ", " + state + "]";
  }
}
