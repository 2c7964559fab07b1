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
/// @param matchedBy the API name of the field by which the lead was found, or found missing; null
///   when no lead was touched, and in receipts from before it was kept
/// @param valuesTaken how many fields of the lead it set when it came
/// @param actions one for each entry of the request, in its order
/// @param remarks what was not taken
/// @param request where a part of it was not taken; else null
public record Receipt(
    String id,
    String tokenId,
    Instant receivedAt,
    ReceiptOutcome outcome,
    @Nullable LeadId lead,
    @Nullable String matchedBy,
    int valuesTaken,
    List<ActionResult> actions,
    List<Remark> remarks,
    @Nullable KeptRequest request) {

  /// Whether all of it took effect when it came, if only after a conversion.
  public boolean isWhole() {
    return remarks.stream().noneMatch(Remark::isRefusal);
  }

  /// The same receipt after a replay.
  public Receipt replayed(
      @Nullable LeadId reached, List<ActionResult> results, List<Remark> allRemarks) {
    return new Receipt(
        id,
        tokenId,
        receivedAt,
        outcome,
        reached,
        matchedBy,
        valuesTaken,
        List.copyOf(results),
        List.copyOf(allRemarks),
        request);
  }

  @Override
  public String toString() {
    return "Receipt[" + id + ", " + outcome + "]";
  }
}
