package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.Cause;
import io.leadline.remark.Reason;

/// Names causes in a few words: `Budget: not defined`.
public final class ReasonNames {
  private ReasonNames() {}

  /// A cause by what it is about, and its reason.
  public static Sentence of(Cause cause) {
    return CauseSentences.name(Subject.of(cause)).text(": " + of(cause.reason()));
  }

  /// What a reason is called.
  public static String of(Reason reason) {
    return switch (reason) {
      case UNKNOWN_FIELD -> "not defined";
      case READ_ONLY_FIELD -> "set by Leadline alone";
      case RETIRED_FIELD -> "retired";
      case INVALID_VALUE -> "not a value of its type";
      case INVALID_TEXT -> "a character that cannot be stored";
      case UNKNOWN_STATUS -> "not an active status";
      case UNKNOWN_LOST_REASON -> "not an active lost reason";
      case UNKNOWN_MEMBER -> "not an active member";
      case UNKNOWN_OPTION -> "not an option";
      case LOCKED_AFTER_CREATE -> "locked after creation";
      case NOT_CLEARABLE -> "cannot be emptied";
      case REPEATED_KEY -> "sent more than once";
      case COERCED -> "converted";
      case ACTIONS_NOT_A_LIST -> "not a list";
      case ACTION_NOT_AN_OBJECT -> "not an object";
      case ACTION_TYPE_MISSING -> "no type";
      case ACTION_PREFIX_MISSING -> "prefix missing";
      case ACTION_PREFIX_UNEXPECTED -> "a prefix too many";
      case UNKNOWN_ACTION_CODE -> "no custom action has this code";
      case UNKNOWN_ACTION_TYPE -> "no type of action";
      case ACTION_NOT_WRITABLE -> "recorded by Leadline alone";
      case PAYMENT_STATUS -> "status of a payment";
      case PAYMENT_CURRENCY -> "currency of a payment";
      case PAYMENT_AMOUNT -> "amount of a payment";
      case PAYMENT_REFERENCE -> "paymentid of a payment";
      case NOTE_TEXT -> "text missing or too long";
      case BACK_DATING -> "time not taken";
      case EXTERNAL_ID -> "external_id not valid";
      case IDENTIFIER_MISSING -> "lead identifier missing";
      case IDENTIFIER_INVALID -> "lead identifier not valid";
      case MORE_REMARKS -> "more faults than are kept";
    };
  }
}
