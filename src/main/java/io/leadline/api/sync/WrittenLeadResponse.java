package io.leadline.api.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.api.ActionResultResponse;
import io.leadline.api.RemarkResponse;
import io.leadline.lead.LeadId;
import io.leadline.receipt.ActionResult;
import io.leadline.remark.Remark;
import java.util.List;

/// What a request to create a lead, or to append actions to one, did. Source: docs/api.md, Sync
/// API.
///
/// @param actions one for each entry of the request, in its order
record WrittenLeadResponse(
    @JsonProperty("lead_id") String leadId,
    List<ActionResultResponse> actions,
    List<RemarkResponse> remarks) {
  static WrittenLeadResponse of(LeadId lead, List<ActionResult> actions, List<Remark> remarks) {
    return new WrittenLeadResponse(
        lead.value(), ActionResultResponse.listOf(actions), RemarkResponse.listOf(remarks));
  }
}
