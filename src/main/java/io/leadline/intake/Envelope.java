package io.leadline.intake;

import io.leadline.receipt.KeptRequest;
import java.time.Instant;
import java.util.List;

/// What is known of a request of the Async API beside what it asks for.
///
/// @param receiptId 24 hex digits
/// @param tokenId the token that it was sent with
/// @param identifierField the API name of the field that tells leads apart
/// @param actionTypes what the entries of its `actions` have as their type, in their order
/// @param request what is kept of it if a part of it is not taken
public record Envelope(
    String receiptId,
    String tokenId,
    Instant receivedAt,
    String identifierField,
    List<String> actionTypes,
    KeptRequest request) {
  @Override
  public String toString() {
    return "Envelope[" + receiptId + "]";
  }
}
