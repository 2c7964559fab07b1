package io.leadline.dashboard.intake;

import io.leadline.receipt.DroppedPartState;
import io.leadline.receipt.ReceiptOutcome;
import io.leadline.remark.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What people call outcomes, states and reasons.
public final class IntakeWords {
  private IntakeWords() {}

  public static String outcome(ReceiptOutcome outcome) {
    return switch (outcome) {
      case CREATED -> "Lead created";
      case UPDATED -> "Lead updated";
      case DROPPED -> "No lead";
    };
  }

  public static String state(DroppedPartState state) {
    return switch (state) {
      case OPEN -> "Open";
      case TAKEN -> "Took effect later";
      case OVERTAKEN -> "No longer needed";
      case DISMISSED -> "Dismissed";
    };
  }

  /// `Unknown field`.
  public static String reason(Reason reason) {
    var words = reason.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The reasons for which a part does not take effect.
  static List<Reason> refusing() {
    return Arrays.stream(Reason.values())
        .filter(reason ->
            reason != Reason.COERCED
                && reason != Reason.REPEATED_KEY
                && reason != Reason.MORE_REMARKS)
        .toList();
  }
}
