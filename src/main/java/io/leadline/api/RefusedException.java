package io.leadline.api;

import java.util.List;

/// A request is refused. Thrown at the edge only, where it becomes the answer.
public final class RefusedException extends RuntimeException {
  private final Refusal refusal;
  private final transient List<FaultyField> faults;

  /// Refuses.
  ///
  /// @param details what the refusal's sentence names
  public RefusedException(Refusal refusal, Object... details) {
    this(refusal, refusal.sentence().formatted(details), List.of());
  }

  private RefusedException(Refusal refusal, String message, List<FaultyField> faults) {
    super(message, null, false, false);
    this.refusal = refusal;
    this.faults = List.copyOf(faults);
  }

  /// Refuses a body for several parts of it at once.
  public static RefusedException forFaults(Refusal refusal, List<FaultyField> faults) {
    return new RefusedException(refusal, refusal.sentence(), faults);
  }

  public Refusal refusal() {
    return refusal;
  }

  /// The parts of the body that are at fault; empty when the message says it all.
  public List<FaultyField> faults() {
    return faults;
  }
}
