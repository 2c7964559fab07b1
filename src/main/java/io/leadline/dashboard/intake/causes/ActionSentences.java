package io.leadline.dashboard.intake.causes;

import static io.leadline.dashboard.intake.causes.CauseSentences.name;
import static io.leadline.dashboard.intake.causes.CauseSentences.sent;

import io.leadline.remark.Reason;

/// Says in a sentence why actions were dropped.
final class ActionSentences {
  private ActionSentences() {}

  /// The sentence for a reason.
  ///
  /// @param parts how often it came
  static Sentence of(Reason reason, Subject subject, long parts) {
    return switch (reason) {
      case ACTIONS_NOT_A_LIST -> name(subject).text(" was not a list, ").times(parts);
      case ACTION_NOT_AN_OBJECT ->
          subject instanceof Subject.ActionFields
              ? name(subject).text(" was not an object, ").times(parts)
              : counted(parts, "action was no object", "actions were no objects");
      case ACTION_TYPE_MISSING ->
          counted(parts, "action came without a type", "actions came without a type");
      case ACTION_PREFIX_MISSING ->
          sent(subject, parts).text(" without the prefix ").sent("ACTION_");
      case ACTION_PREFIX_UNEXPECTED -> sent(subject, parts).text(" with a prefix too many");
      case UNKNOWN_ACTION_CODE -> sent(subject, parts).text(": no custom action has this code");
      case UNKNOWN_ACTION_TYPE -> sent(subject, parts).text(" and is no type of action");
      case ACTION_NOT_WRITABLE -> sent(subject, parts).text(": Leadline alone records it");
      case BACK_DATING ->
          name(subject)
              .text(": ")
              .count(parts, "action was recorded", "actions were recorded")
              .text(" at the time of the request, and not at the time it names");
      case EXTERNAL_ID ->
          name(subject)
              .text(": ")
              .count(parts, "action had", "actions had")
              .text(" an external_id that is none");
      case PAYMENT_STATUS -> payments(parts, "a status that is none");
      case PAYMENT_CURRENCY -> payments(parts, "a currency that is not taken");
      case PAYMENT_AMOUNT -> payments(parts, "an amount that is not valid");
      case PAYMENT_REFERENCE -> payments(parts, "a paymentid that is not valid");
      case NOTE_TEXT ->
          name(subject)
              .text(": ")
              .count(parts, "text is", "texts are")
              .text(" missing or too long");
      case UNKNOWN_FIELD,
          READ_ONLY_FIELD,
          RETIRED_FIELD,
          INVALID_VALUE,
          INVALID_TEXT,
          UNKNOWN_STATUS,
          UNKNOWN_LOST_REASON,
          UNKNOWN_MEMBER,
          UNKNOWN_OPTION,
          LOCKED_AFTER_CREATE,
          NOT_CLEARABLE,
          REPEATED_KEY,
          COERCED,
          IDENTIFIER_MISSING,
          IDENTIFIER_INVALID,
          MORE_REMARKS ->
          throw new IllegalArgumentException("not about actions: " + reason);
    };
  }

  private static Sentence payments(long parts, String fault) {
    return Sentence.EMPTY.count(parts, "payment had ", "payments had ").text(fault);
  }

  private static Sentence counted(long parts, String one, String many) {
    return Sentence.EMPTY.count(parts, one, many);
  }
}
