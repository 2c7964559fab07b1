package io.leadline.retry;

import org.jspecify.annotations.Nullable;

/// An answer as it leaves the server, so that it can be given again.
///
/// @param status of HTTP
/// @param receiptId 24 hex digits; null where the request leaves no receipt
public record KeptAnswer(int status, String contentType, @Nullable String receiptId, String body) {
  /// Answers are personal: shows nothing of the body.
  @Override
  public String toString() {
    return "KeptAnswer[" + status + ", " + body.length() + " characters]";
  }
}
