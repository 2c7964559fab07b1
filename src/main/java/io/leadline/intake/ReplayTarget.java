package io.leadline.intake;

import io.leadline.lead.LeadId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The request of which parts are replayed.
///
/// @param expiresOn when its receipt is thrown away
/// @param lead that it reached; null when it has reached none yet
/// @param actionTypes what the entries of its `actions` have as their type, in their order
public record ReplayTarget(
    String receiptId, LocalDate expiresOn, @Nullable LeadId lead, List<String> actionTypes) {
  @Override
  public String toString() {
    return "ReplayTarget[" + receiptId + "]";
  }
}
