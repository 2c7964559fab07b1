package io.leadline.explanation;

import static io.leadline.explanation.Wording.quoted;

import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPart.Resolution;
import io.leadline.receipt.PartPlace;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import org.jspecify.annotations.Nullable;

/// Says which part of a request was dropped, for which rule, and what became of it since. The
/// sentences name keys as they were sent, and no value.
final class PartSentences {
  private static final String ACTIONS = "actions.";

  private final Wording wording;

  PartSentences(Wording wording) {
    this.wording = wording;
  }

  /// The sentences on one dropped part.
  ///
  /// @param remark that says why; null when it is not known any more
  String of(DroppedPart part, @Nullable Remark remark) {
    return "%s %s dropped: %s. %s"
        .formatted(name(part), verb(part.part()), why(part.cause().reason(), remark), since(part));
  }

  private static String name(DroppedPart part) {
    return switch (part.part()) {
      case PartPlace.WholeRequest _ -> "The whole request";
      case PartPlace.LeadField(var key) -> "The field " + quoted(key);
      case PartPlace.AllActions _ -> "The list of its actions";
      case PartPlace.Action(var index) -> "Action " + action(index, part);
      case PartPlace.ActionFields(var index) -> "The fields of action " + action(index, part);
      case PartPlace.ActionField(var index, var key) ->
          "The field %s of action %s".formatted(quoted(key), action(index, part));
      case PartPlace.ActionTime(var index) -> "The time of action " + action(index, part);
    };
  }

  private static String verb(PartPlace place) {
    return switch (place) {
      case PartPlace.ActionFields _ -> "were";
      case PartPlace.WholeRequest _,
          PartPlace.LeadField _,
          PartPlace.AllActions _,
          PartPlace.Action _,
          PartPlace.ActionField _,
          PartPlace.ActionTime _ ->
          "was";
    };
  }

  /// People count from 1: `2 (“ACTION_1001”)`.
  private static String action(int index, DroppedPart part) {
    var subject = part.cause().subject();
    var type = subject.startsWith(ACTIONS) ? subject.substring(ACTIONS.length()) : "";
    int fields = type.indexOf(".fields");
    var name = fields < 0 ? type : type.substring(0, fields);
    return name.isEmpty() ? "" + (index + 1) : "%d (%s)".formatted(index + 1, quoted(name));
  }

  private static String why(Reason reason, @Nullable Remark remark) {
    var rule =
        remark == null || !isTelling(reason) ? "" : ": " + remark.text().replaceAll("\\.$", "");
    return broken(reason) + rule;
  }

  /// The rule that was broken, as the end of a sentence.
  private static String broken(Reason reason) {
    return switch (reason) {
      case UNKNOWN_FIELD -> "no field had this API name";
      case READ_ONLY_FIELD -> "it is set by Leadline alone";
      case RETIRED_FIELD -> "the field was retired and took no new values";
      case INVALID_VALUE -> "its value broke the rule of its type";
      case INVALID_TEXT -> "it had a character that cannot be stored";
      case UNKNOWN_STATUS -> "no active status had this label";
      case UNKNOWN_LOST_REASON -> "no active lost reason had this label";
      case UNKNOWN_MEMBER -> "no active team member had this e-mail address";
      case UNKNOWN_OPTION -> "the label was no option of the field, and could not be added";
      case LOCKED_AFTER_CREATE -> "the field can be set only when the lead is created";
      case NOT_CLEARABLE -> "a lead always has a status";
      case REPEATED_KEY -> "the key came more than once, and its last value counts";
      case COERCED -> "it was converted";
      case ACTIONS_NOT_A_LIST -> "actions must come as an array";
      case ACTION_NOT_AN_OBJECT -> "an action and its fields must be objects";
      case ACTION_TYPE_MISSING -> "it had no type";
      case ACTION_PREFIX_MISSING -> "its type lacked the prefix that the Async API demands";
      case ACTION_PREFIX_UNEXPECTED -> "its type had a prefix that the Sync API does not take";
      case UNKNOWN_ACTION_CODE -> "no custom action had its code";
      case UNKNOWN_ACTION_TYPE -> "its type was neither a custom action nor a built-in one";
      case ACTION_NOT_WRITABLE -> "Leadline alone records actions of its type";
      case PAYMENT_STATUS -> "the status of the payment was not valid";
      case PAYMENT_CURRENCY -> "the currency of the payment was not valid";
      case PAYMENT_AMOUNT -> "the amount of the payment was not valid";
      case PAYMENT_REFERENCE -> "the reference of the payment was not valid";
      case NOTE_TEXT -> "the text of the note was not valid";
      case BACK_DATING -> "the action cannot have been at the time that it named";
      case EXTERNAL_ID -> "its external id was not valid";
      case IDENTIFIER_MISSING -> "it did not name its lead";
      case IDENTIFIER_INVALID -> "what names its lead was not valid";
      case MORE_REMARKS -> "there were more parts than are remarked on";
    };
  }

  /// Whether the remark tells more than the reason does.
  private static boolean isTelling(Reason reason) {
    return switch (reason) {
      case INVALID_VALUE,
          ACTION_PREFIX_MISSING,
          ACTION_PREFIX_UNEXPECTED,
          UNKNOWN_ACTION_CODE,
          PAYMENT_STATUS,
          PAYMENT_CURRENCY,
          PAYMENT_AMOUNT,
          PAYMENT_REFERENCE,
          NOTE_TEXT,
          BACK_DATING,
          EXTERNAL_ID,
          IDENTIFIER_MISSING,
          IDENTIFIER_INVALID,
          MORE_REMARKS ->
          true;
      case UNKNOWN_FIELD,
          READ_ONLY_FIELD,
          RETIRED_FIELD,
          INVALID_TEXT,
          UNKNOWN_STATUS,
          UNKNOWN_LOST_REASON,
          UNKNOWN_MEMBER,
          UNKNOWN_OPTION,
          LOCKED_AFTER_CREATE,
          NOT_CLEARABLE,
          REPEATED_KEY,
          COERCED,
          ACTIONS_NOT_A_LIST,
          ACTION_NOT_AN_OBJECT,
          ACTION_TYPE_MISSING,
          UNKNOWN_ACTION_TYPE,
          ACTION_NOT_WRITABLE ->
          false;
    };
  }

  private String since(DroppedPart part) {
    var how = part.resolution();
    return switch (part.state()) {
      case OPEN -> "It is still open: " + mend(part.cause().reason()) + ".";
      case TAKEN -> "It took effect in a replay%s.".formatted(asked(how));
      case OVERTAKEN ->
          "It was replayed%s, and changed nothing: %s.".formatted(when(how), newer(part.part()));
      case DISMISSED -> "It need not take effect: it was dismissed%s.".formatted(when(how));
    };
  }

  private static String newer(PartPlace place) {
    return switch (place) {
      case PartPlace.LeadField _ -> "the lead had a newer value by then";
      case PartPlace.Action _ -> "the timeline had the action already";
      case PartPlace.ActionFields _, PartPlace.ActionField _, PartPlace.ActionTime _ ->
          "the action had been changed by then, or was gone";
      case PartPlace.WholeRequest _, PartPlace.AllActions _ ->
          "all that it says was there already, or something newer";
    };
  }

  /// What lets a part take effect that is open.
  private static String mend(Reason reason) {
    return switch (reason) {
      case UNKNOWN_FIELD -> "once a field with this API name is defined, it can be replayed";
      case RETIRED_FIELD -> "once the field is taken into use again, it can be replayed";
      case UNKNOWN_STATUS -> "once there is an active status with this label, it can be replayed";
      case UNKNOWN_LOST_REASON ->
          "once there is an active lost reason with this label, it can be replayed";
      case UNKNOWN_MEMBER -> "once a member with this address is active, it can be replayed";
      case UNKNOWN_OPTION -> "once the field has such an option, it can be replayed";
      case UNKNOWN_ACTION_CODE ->
          "once there is a custom action with this code, it can be replayed";
      case ACTION_PREFIX_MISSING, UNKNOWN_ACTION_TYPE ->
          "once its type is mapped to a custom action, or corrected by hand, it can be replayed";
      case IDENTIFIER_MISSING, IDENTIFIER_INVALID ->
          "once somebody says which lead it is about, it can be replayed";
      case BACK_DATING ->
          "once the custom action allows that, or the time is corrected by hand, it can be replayed";
      case READ_ONLY_FIELD, ACTION_NOT_WRITABLE, LOCKED_AFTER_CREATE, NOT_CLEARABLE ->
          "it cannot take effect as it is, and can be corrected by hand or dismissed";
      case INVALID_VALUE,
          INVALID_TEXT,
          ACTIONS_NOT_A_LIST,
          ACTION_NOT_AN_OBJECT,
          ACTION_TYPE_MISSING,
          ACTION_PREFIX_UNEXPECTED,
          PAYMENT_STATUS,
          PAYMENT_CURRENCY,
          PAYMENT_AMOUNT,
          PAYMENT_REFERENCE,
          NOTE_TEXT,
          EXTERNAL_ID,
          REPEATED_KEY,
          COERCED,
          MORE_REMARKS ->
          "once it is corrected by hand, it can be replayed";
    };
  }

  private String asked(@Nullable Resolution how) {
    return how == null
        ? ""
        : " on %s, asked for by %s".formatted(wording.moment(how.at()), how.by());
  }

  private String when(@Nullable Resolution how) {
    return how == null ? "" : " on %s by %s".formatted(wording.moment(how.at()), how.by());
  }
}
