package io.leadline.lead;

import io.leadline.platform.json.JsonObject;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;

/// A person or company that may buy, as it stands now.
///
/// @param identifier the normalised value that tells it apart in its workspace
/// @param fields values by API name, all but the [read-only][StandardFields#READ_ONLY] ones
/// @param score the sum of the scores of its custom actions; may be negative
/// @param captureFrequency how often it was sent: 1 at its creation, and one more with each request
///   of the Async API
/// @param valueTimes when its values were set
/// @param timelineLength how many entries its timeline has
public record Lead(
    LeadId id,
    WorkspaceId workspace,
    String identifier,
    JsonObject fields,
    long score,
    long captureFrequency,
    Instant createdAt,
    Instant modifiedAt,
    ValueTimes valueTimes,
    long timelineLength) {

  @Override
  public String toString() {
    return "Lead[" + id.value() + "]";
  }
}
