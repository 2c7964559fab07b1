package io.leadline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.DroppedPart;
import io.leadline.remark.Remark;
import org.jspecify.annotations.Nullable;

/// A remark on a part that did not take effect, with what became of the part since. Source:
/// docs/api.md, Receipts.
///
/// @param part the smallest part that can take effect by itself: `fields.rating`, `actions[1]`;
///   empty for the whole request
/// @param resolvedAt epoch milliseconds; null while the part is open
/// @param replayId null unless a replay of many requests had to do with it
public record DroppedPartResponse(
    String field,
    String status,
    String remark,
    String reason,
    String part,
    String state,
    @JsonProperty("resolved_at") @Nullable Long resolvedAt,
    @JsonProperty("replay_id") @Nullable String replayId)
    implements ReceiptRemarkResponse {
  static DroppedPartResponse of(Remark remark, DroppedPart part) {
    var how = part.resolution();
    return new DroppedPartResponse(
        remark.field(),
        remark.status().name(),
        remark.text(),
        part.cause().reason().name(),
        part.part().text(),
        part.state().name(),
        how == null ? null : how.at().toEpochMilli(),
        how == null ? null : how.replayId());
  }

  @Override
  public String toString() {
    return "DroppedPartResponse[" + reason + ", " + state + "]";
  }
}
