package io.leadline.intake;

import io.leadline.receipt.Payload;
import java.time.Instant;

/// What is known of a request of the Async API beside what it says.
///
/// @param receiptId 24 hex digits
/// @param tokenId the token that it was sent with
/// @param payload the body, byte by byte; kept where a part of it was not taken
public record Envelope(String receiptId, String tokenId, Instant receivedAt, Payload payload) {
  @Override
  public String toString() {
    return "Envelope[" + receiptId + "]";
  }
}
