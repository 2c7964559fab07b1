package io.leadline.api;

/// A request is refused. Thrown at the edge only, where it becomes the answer.
public final class RefusedException extends RuntimeException {
  private final Refusal refusal;

  /// Refuses.
  ///
  /// @param details what the refusal's sentence names
  public RefusedException(Refusal refusal, Object... details) {
    super(refusal.sentence().formatted(details), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
