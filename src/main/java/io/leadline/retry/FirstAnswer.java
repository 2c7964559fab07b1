package io.leadline.retry;

/// What was answered to the first request that came with a key.
public record FirstAnswer(KeyedRequest request, KeptAnswer answer) {
  /// Whether a request with the same key is that one again, and not another one.
  public boolean isAnswerTo(KeyedRequest other) {
    return request.equals(other);
  }
}
