package io.leadline.receipt;

import io.leadline.lead.LeadId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of a request that did not take effect when it came, and what became of it since. One part
/// can stand in several of these, one for each thing that was wrong with it.
///
/// @param number its place among those of its receipt, from 0
/// @param expiresOn when it is thrown away, with its receipt
/// @param appliedAt when the rest of the request took effect, in microseconds: of two requests for
///   one lead, the one with the later time came later
/// @param lead that the request reached; null when there was none, and since
/// @param part which part it is: a [PartPlace]
/// @param field where in the request the remark stands that says why: `actions[1].amount`
/// @param resolution what became of it since; null while it is open
public record DroppedPart(
    String receiptId,
    int number,
    LocalDate expiresOn,
    String tokenId,
    Instant receivedAt,
    Instant appliedAt,
    @Nullable LeadId lead,
    PartPlace part,
    String field,
    Cause cause,
    DroppedPartState state,
    @Nullable Resolution resolution) {

  /// How a part came to be no longer open.
  ///
  /// @param by the e-mail address of the member, or the name of the token, that asked for it
  /// @param replayId null when it was dismissed
  public record Resolution(Instant at, String by, @Nullable String replayId) {
    @Override
    public String toString() {
      return "Resolution[" + at + "]";
    }
  }

  public boolean isOpen() {
    return state == DroppedPartState.OPEN;
  }

  /// The same part after something has become of it.
  public DroppedPart resolved(DroppedPartState newState, Resolution how) {
    return with(lead, part, cause, newState, how);
  }

  /// The same part, which is still open, of a request that has reached a lead.
  ///
  /// @param now which part of the request it is now that others took effect
  /// @param why it is not taken now
  public DroppedPart open(@Nullable LeadId reached, PartPlace now, Cause why) {
    return with(reached, now, why, DroppedPartState.OPEN, null);
  }

  /// The same part of a request that has reached a lead after all.
  public DroppedPart reaching(LeadId reached) {
    return with(reached, part, cause, state, resolution);
  }

  private DroppedPart with(
      @Nullable LeadId newLead,
      PartPlace newPart,
      Cause newCause,
      DroppedPartState newState,
      @Nullable Resolution newResolution) {
    return new DroppedPart(
        receiptId,
        number,
        expiresOn,
        tokenId,
        receivedAt,
        appliedAt,
        newLead,
        newPart,
        field,
        newCause,
        newState,
        newResolution);
  }

  @Override
  public String toString() {
    return "DroppedPart[" + receiptId + ", " + number + ", " + cause.reason() + ", " + state + "]";
  }
}
