package io.leadline.api.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.lead.Lead;
import io.leadline.lead.LostReason;
import io.leadline.lead.Pipeline;
import io.leadline.lead.StandardFields;
import io.leadline.platform.PageRequest;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.timeline.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lead as it is read.
///
/// @param status the label
/// @param rating 1 to 5; null when the lead has none
/// @param employeeId the e-mail address of the assignee; empty when there is none
/// @param lostReasonId null when the lead has none
/// @param createdOn epoch milliseconds
/// @param modifiedOn epoch milliseconds
/// @param fields all of them by API name, also those that stand outside
/// @param actions the part of the timeline that was asked for, newest first; null, and absent, when
///   none was
///
///   Source: docs/api.md, Sync API.
record LeadResponse(
    String id,
    @Nullable String status,
    @Nullable JsonValue rating,
    @JsonProperty("employeeid") String employeeId,
    @JsonProperty("lostReasonid") @Nullable String lostReasonId,
    long score,
    @JsonProperty("created_on") long createdOn,
    @JsonProperty("modified_on") long modifiedOn,
    JsonObject fields,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<JsonObject> actions,
    @JsonProperty("actions_skip") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Integer actionsSkip,
    @JsonProperty("actions_limit") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Integer actionsLimit) {

  static LeadResponse of(Lead lead, Pipeline pipeline) {
    return of(lead, pipeline, null, null);
  }

  /// A lead with a part of its timeline.
  static LeadResponse of(
      Lead lead,
      Pipeline pipeline,
      @Nullable List<TimelineEntry> timeline,
      @Nullable PageRequest page) {
    var fields = lead.fields();
    var assignee = fields.text(StandardFields.ASSIGNEE);
    var lostReason = fields.text(StandardFields.LOST_REASON);
    return new LeadResponse(
        lead.id().value(),
        fields.text(StandardFields.STATUS),
        fields.member(StandardFields.RATING),
        assignee == null ? "" : assignee,
        lostReason == null
            ? null
            : pipeline.findLostReason(lostReason).map(LostReason::id).orElse(null),
        lead.score(),
        lead.createdAt().toEpochMilli(),
        lead.modifiedAt().toEpochMilli(),
        fieldsOf(lead),
        timeline == null ? null : ActionJson.listOf(timeline),
        page == null ? null : page.skip(),
        page == null ? null : page.limit());
  }

  /// All fields of a lead, those too that only Leadline sets.
  static JsonObject fieldsOf(Lead lead) {
    var own = new LinkedHashMap<String, JsonValue>();
    own.put(StandardFields.CREATED_ON, JsonNumber.of(lead.createdAt().toEpochMilli()));
    own.put(StandardFields.MODIFIED_ON, JsonNumber.of(lead.modifiedAt().toEpochMilli()));
    own.put(StandardFields.CAPTURE_FREQUENCY, JsonNumber.of(lead.captureFrequency()));
    return lead.fields().with(own);
  }
}
