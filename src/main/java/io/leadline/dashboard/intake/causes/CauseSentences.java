package io.leadline.dashboard.intake.causes;

import io.leadline.receipt.Cause;

/// Says in a sentence what was dropped, and why.
public final class CauseSentences {
  private CauseSentences() {}

  /// The sentence for a cause.
  ///
  /// @param parts how often it came
  public static Sentence of(Cause cause, long parts) {
    var subject = Subject.of(cause);
    return switch (cause.reason()) {
      case UNKNOWN_FIELD -> sent(subject, parts).text(" and is not defined");
      case READ_ONLY_FIELD -> sent(subject, parts).text(": Leadline alone sets it");
      case RETIRED_FIELD -> sent(subject, parts).text(" and is retired");
      case INVALID_VALUE ->
          values(subject, parts, "value is not one", "values are not ones").text(" of its type");
      case INVALID_TEXT ->
          values(subject, parts, "text has", "texts have")
              .text(" a character that cannot be stored");
      case UNKNOWN_STATUS ->
          values(subject, parts, "label is not an active status", "labels are not active statuses");
      case UNKNOWN_LOST_REASON ->
          values(
              subject,
              parts,
              "label is not an active lost reason",
              "labels are not active lost reasons");
      case UNKNOWN_MEMBER ->
          values(
              subject,
              parts,
              "address is not that of an active member",
              "addresses are not those of active members");
      case UNKNOWN_OPTION ->
          values(subject, parts, "label is not an option", "labels are not options")
              .text(", and no more can be added by requests");
      case LOCKED_AFTER_CREATE ->
          sent(subject, parts)
              .text(" for leads that were there already; it is set only while a lead is created");
      case NOT_CLEARABLE ->
          name(subject).text(" was sent empty ").times(parts).text(" and cannot be emptied");
      case REPEATED_KEY ->
          name(subject)
              .text(" came more than once in a request, ")
              .times(parts)
              .text("; the last value counted");
      case COERCED -> values(subject, parts, "value was converted", "values were converted");
      case MORE_REMARKS ->
          Sentence.EMPTY
              .count(parts, "request had", "requests had")
              .text(" more faults than are kept one by one");
      case IDENTIFIER_MISSING ->
          requests(parts)
              .text(" came without ")
              .sent(key(subject))
              .text(", which tells leads apart");
      case IDENTIFIER_INVALID ->
          requests(parts)
              .text(" had no valid ")
              .sent(key(subject))
              .text(", which tells leads apart");
      case ACTIONS_NOT_A_LIST,
          ACTION_NOT_AN_OBJECT,
          ACTION_TYPE_MISSING,
          ACTION_PREFIX_MISSING,
          ACTION_PREFIX_UNEXPECTED,
          UNKNOWN_ACTION_CODE,
          UNKNOWN_ACTION_TYPE,
          ACTION_NOT_WRITABLE,
          BACK_DATING,
          EXTERNAL_ID,
          PAYMENT_STATUS,
          PAYMENT_CURRENCY,
          PAYMENT_AMOUNT,
          PAYMENT_REFERENCE,
          NOTE_TEXT ->
          ActionSentences.of(cause.reason(), subject, parts);
    };
  }

  /// The name of what a sentence is about.
  static Sentence name(Subject subject) {
    return switch (subject) {
      case Subject.LeadField(var key) -> Sentence.about(key);
      case Subject.ActionField(var type, var key) -> Sentence.about(key).text(" of ").sent(type);
      case Subject.ActionFields(var type) -> Sentence.of("What ").sent(type).text(" says");
      case Subject.Action(var type) when type.isEmpty() -> Sentence.of("An action without a type");
      case Subject.Action(var type) -> Sentence.about(type);
      case Subject.AllActions() -> Sentence.about("actions");
      case Subject.Various() -> Sentence.of("One or another name");
    };
  }

  /// `Budget` was sent 312 times.
  static Sentence sent(Subject subject, long parts) {
    return name(subject).text(" was sent ").times(parts);
  }

  private static Sentence values(Subject subject, long parts, String one, String many) {
    return name(subject).text(": ").count(parts, one, many);
  }

  private static Sentence requests(long parts) {
    return Sentence.EMPTY.count(parts, "request", "requests");
  }

  private static String key(Subject subject) {
    return subject instanceof Subject.LeadField(var key) ? key : "the lead identifier";
  }
}
