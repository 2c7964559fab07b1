package io.leadline.receipt;

import io.leadline.lead.LeadId;
import io.leadline.remark.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which requests of the log are wanted: those that meet all conditions. Null demands nothing.
///
/// @param damaged whether only requests are wanted of which a part did not take effect when they
///   came
/// @param reason for which a part did not take effect
/// @param cause as `reason`, about one thing
/// @param from the earliest moment of their receipt
/// @param until the latest moment of their receipt
/// @param lead that they reached
/// @param contact whom they name
public record LogFilter(
    @Nullable String tokenId,
    @Nullable ReceiptOutcome outcome,
    boolean damaged,
    @Nullable Reason reason,
    @Nullable Cause cause,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable LeadId lead,
    @Nullable String receiptId,
    @Nullable ContactMatch contact) {
  /// Every request.
  public static final LogFilter ALL =
      new LogFilter(null, null, false, null, null, null, null, null, null, null);

  /// The same, and only those that name somebody.
  public LogFilter naming(ContactMatch match) {
    return new LogFilter(
        tokenId, outcome, damaged, reason, cause, from, until, lead, receiptId, match);
  }

  /// The requests that reached a lead.
  public static LogFilter ofLead(LeadId lead) {
    return new LogFilter(null, null, false, null, null, null, null, lead, null, null);
  }

  /// Whether a request has to have a dropped part.
  boolean demandsDroppedPart() {
    return reason != null || cause != null;
  }

  @Override
  public String toString() {
    return "LogFilter[" + outcome + ", " + reason + "]";
  }
}
