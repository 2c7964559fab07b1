package io.leadline.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An action that was sent and is fit to be recorded.
///
/// @param score what it adds to the lead's score; may be negative
/// @param occurredAt when it happened, of a back-dated action; null when it happens now
/// @param externalId the sender's own id, at most 200 characters, which makes sending it again
///   harmless; null when none was sent
public record NewAction(
    ActionContent content, int score, @Nullable Instant occurredAt, @Nullable String externalId) {
  @Override
  public String toString() {
    return "NewAction[" + content.type() + "]";
  }
}
