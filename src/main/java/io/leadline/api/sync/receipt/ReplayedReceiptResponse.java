package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.api.RemarkResponse;
import io.leadline.replay.PartResult;
import io.leadline.replay.ReplayResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of parts of one request. Source: docs/api.md, Replays.
///
/// @param replayId null when there was nothing to replay
/// @param leadId that the request has reached; null when it still has not
record ReplayedReceiptResponse(
    @JsonProperty("receipt_id") String receiptId,
    @JsonProperty("replay_id") @Nullable String replayId,
    @JsonProperty("lead_id") @Nullable String leadId,
    List<Part> parts) {
  /// @param remarks why it is refused; else empty
  record Part(int number, String part, String result, List<RemarkResponse> remarks) {
    private static Part of(PartResult result) {
      return new Part(
          result.number(),
          result.part().text(),
          result.fate().name(),
          RemarkResponse.listOf(result.remarks()));
    }

    @Override
    public String toString() {
      return "Part[" + number + ", " + result + "]";
    }
  }

  static ReplayedReceiptResponse of(String receiptId, ReplayResult.Done done) {
    return new ReplayedReceiptResponse(
        receiptId,
        done.replayId(),
        done.lead() == null ? null : done.lead().value(),
        done.parts().stream().map(Part::of).toList());
  }
}
