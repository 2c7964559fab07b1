package io.leadline.timeline;

import io.leadline.action.ActionContent;
import io.leadline.lead.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An action as it stands on a lead's timeline.
///
/// @param performedBy the e-mail address of the team member who did it; null for the APIs and for
///   Leadline itself
/// @param occurredAt its place on the timeline: when it was recorded, or the earlier time that the
///   sender gave
/// @param modifiedAt when it was last changed; when it was recorded, if never
/// @param externalId the sender's own id; null when none was sent
public record TimelineEntry(
    ActionId id,
    LeadId lead,
    ActionContent content,
    @Nullable String performedBy,
    Instant occurredAt,
    Instant modifiedAt,
    @Nullable String externalId) {

  /// The same entry, saying something else now.
  public TimelineEntry changed(ActionContent newContent, Instant at) {
    return new TimelineEntry(id, lead, newContent, performedBy, occurredAt, at, externalId);
  }

  /// The same entry at another place on the timeline.
  public TimelineEntry moved(Instant newOccurredAt, Instant at) {
    return new TimelineEntry(id, lead, content, performedBy, newOccurredAt, at, externalId);
  }

  @Override
  public String toString() {
    return "TimelineEntry[" + id.value() + ", " + content.type() + "]";
  }
}
