package io.leadline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.receipt.ActionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one entry of `actions`: `{"action_id":"…","status":"CREATED"}`.
///
/// @param actionId null when the entry was ignored
public record ActionResultResponse(
    @JsonProperty("action_id") @Nullable String actionId, String status) {
  public static List<ActionResultResponse> listOf(List<ActionResult> results) {
    return results.stream().map(ActionResultResponse::of).toList();
  }

  private static ActionResultResponse of(ActionResult result) {
    return new ActionResultResponse(
        result.id() == null ? null : result.id().value(), result.status().name());
  }
}
