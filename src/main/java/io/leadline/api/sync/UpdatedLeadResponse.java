package io.leadline.api.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leadline.api.ActionResultResponse;
import io.leadline.api.RemarkResponse;
import io.leadline.intake.Outcome;
import io.leadline.platform.json.JsonObject;
import java.util.List;

/// A lead after an update. Source: docs/api.md, Sync API.
///
/// @param fields all of them by API name
/// @param actions one for each entry of the request, in its order; absent when it had none
/// @param remarks what was not taken; absent when all was
record UpdatedLeadResponse(
    String id,
    JsonObject fields,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ActionResultResponse> actions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RemarkResponse> remarks) {
  static UpdatedLeadResponse of(Outcome.Updated updated) {
    return new UpdatedLeadResponse(
        updated.lead().id().value(),
        LeadResponse.fieldsOf(updated.lead()),
        ActionResultResponse.listOf(updated.actions()),
        RemarkResponse.listOf(updated.remarks()));
  }
}
