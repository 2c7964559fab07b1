package io.leadline.api;

import io.leadline.retry.KeptAnswer;

/// A request was answered before, and is answered so again. Thrown at the edge only, where it
/// becomes the answer.
public final class RepeatedException extends RuntimeException {
  private final KeptAnswer answer;

  RepeatedException(KeptAnswer answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  KeptAnswer answer() {
    return answer;
  }
}
