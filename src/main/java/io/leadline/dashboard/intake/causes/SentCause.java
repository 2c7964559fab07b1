package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.Cause;
import io.leadline.remark.Reason;
import java.util.Arrays;
import java.util.Optional;

/// A cause as addresses and forms name it.
public final class SentCause {
  private SentCause() {}

  /// The cause that is named; none when there is no such reason.
  public static Optional<Cause> find(String reason, String subject) {
    return Arrays.stream(Reason.values())
        .filter(it -> it.name().equals(reason))
        .findFirst()
        .map(it -> new Cause(it, subject));
  }
}
