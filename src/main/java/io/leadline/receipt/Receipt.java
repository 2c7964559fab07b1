package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.remark.Remark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one request of the Async API.
///
/// @param id 24 hex digits
/// @param lead null when no lead was touched
/// @param actions one for each entry of the request, in its order
/// @param remarks what was not taken
/// @param payload the body, where a part of it was not taken; else null
public record Receipt(
    String id,
    String tokenId,
    Instant receivedAt,
    ReceiptOutcome outcome,
    @Nullable LeadId lead,
    List<ActionResult> actions,
    List<Remark> remarks,
    @Nullable Payload payload) {
  @Override
  public String toString() {
    return "Receipt[" + id + ", " + outcome + "]";
  }
}
