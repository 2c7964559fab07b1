package io.leadline.api.sync.enterprise;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.lead.LostReason;
import io.leadline.lead.Pipeline;
import io.leadline.lead.Stage;
import io.leadline.lead.Status;
import java.util.List;

/// The pipeline as it is read. Source: docs/api.md, Enterprise.
///
/// @param creationTimestamp epoch milliseconds
/// @param modificationTimestamp epoch milliseconds
/// @param lastModifiedBy the e-mail address of the member; empty for Leadline itself
/// @param statuses the active ones of all stages, in their order
/// @param lostReasons the active ones, once more
record PipelineResponse(
    List<StageResponse> leadStages,
    List<LostReasonResponse> activeLeadLostReasons,
    List<LostReasonResponse> archivedLeadLostReasons,
    long creationTimestamp,
    long modificationTimestamp,
    String lastModifiedBy,
    int version,
    List<StatusResponse> statuses,
    List<LostReasonResponse> lostReasons) {

  /// A stage.
  ///
  /// @param visibility true: no stage is hidden here
  record StageResponse(
      @JsonProperty("stageid") String stageId,
      String stageType,
      boolean visibility,
      List<StatusResponse> activeStatuses,
      List<StatusResponse> archivedStatuses) {
    static StageResponse of(Stage stage) {
      return new StageResponse(
          stage.id(), stage.type().name(), true, statusesOf(stage, false), statusesOf(stage, true));
    }
  }

  /// A status.
  ///
  /// @param color `#rrggbb`
  record StatusResponse(@JsonProperty("statusid") String statusId, String label, String color) {}

  /// A reason for which leads are lost.
  record LostReasonResponse(
      @JsonProperty("reasonid") String reasonId,
      String reasonLabel,
      @JsonProperty("isDefault") boolean isDefault) {}

  static PipelineResponse of(Pipeline pipeline) {
    var stages = pipeline.stages().stream().map(StageResponse::of).toList();
    var activeReasons = lostReasonsOf(pipeline, false);
    return new PipelineResponse(
        stages,
        activeReasons,
        lostReasonsOf(pipeline, true),
        pipeline.createdAt().toEpochMilli(),
        pipeline.modifiedAt().toEpochMilli(),
        pipeline.modifiedBy(),
        pipeline.version(),
        stages.stream().flatMap(stage -> stage.activeStatuses().stream()).toList(),
        activeReasons);
  }

  private static List<StatusResponse> statusesOf(Stage stage, boolean archived) {
    return stage.statuses().stream()
        .filter(status -> status.archived() == archived)
        .map(PipelineResponse::response)
        .toList();
  }

  private static StatusResponse response(Status status) {
    return new StatusResponse(status.id(), status.label(), status.color());
  }

  private static List<LostReasonResponse> lostReasonsOf(Pipeline pipeline, boolean archived) {
    return pipeline.lostReasons().stream()
        .filter(reason -> reason.archived() == archived)
        .map(PipelineResponse::response)
        .toList();
  }

  private static LostReasonResponse response(LostReason reason) {
    return new LostReasonResponse(reason.id(), reason.label(), reason.isDefault());
  }
}
