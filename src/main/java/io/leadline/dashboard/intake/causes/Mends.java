package io.leadline.dashboard.intake.causes;

import static io.leadline.dashboard.intake.causes.Mend.advice;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.definition.Definitions;
import io.leadline.receipt.Cause;
import java.util.List;

/// Knows for each reason what can be done about it.
final class Mends {
  private static final String SETTINGS = DashboardPaths.SETTINGS;

  private Mends() {}

  /// What can be done, the best first.
  static List<Mend> of(Cause cause, Definitions definitions) {
    var subject = Subject.of(cause);
    var field = FieldMends.find(subject, definitions);
    var action = ActionMends.of(subject, definitions.actionTypes());
    return switch (cause.reason()) {
      case UNKNOWN_FIELD -> field.map(FieldMends::define).orElse(List.of());
      case READ_ONLY_FIELD -> sender("leave this key out.");
      case RETIRED_FIELD -> field.map(it -> it.change("Restore the field", "")).orElse(List.of());
      case INVALID_VALUE ->
          field.map(it -> it.change("See the type of the field", "")).orElse(List.of());
      case INVALID_TEXT -> sender("leave out NUL characters, and halves of surrogate pairs.");
      case UNKNOWN_STATUS -> setting("Add a status", "/lead-stages");
      case UNKNOWN_LOST_REASON -> setting("Add a lost reason", "/lead-stages");
      case UNKNOWN_MEMBER -> setting("Invite the member", "/team/new");
      case UNKNOWN_OPTION ->
          field
              .map(it -> it.change("Add the option, or unlock the options", "/options"))
              .orElse(List.of());
      case LOCKED_AFTER_CREATE ->
          field.map(it -> it.change("Unlock the field after creation", "")).orElse(List.of());
      case NOT_CLEARABLE -> sender("leave the key out instead of sending it empty.");
      case REPEATED_KEY -> sender("send each key once.");
      case COERCED -> sender("send values of the type of the field.");
      case MORE_REMARKS -> sender("send the fields that are defined.");
      case ACTIONS_NOT_A_LIST -> sender("let actions be an array, also of one action.");
      case ACTION_NOT_AN_OBJECT -> sender("let each action, and its fields, be an object.");
      case ACTION_TYPE_MISSING -> sender("give each action a type, such as ACTION_1001.");
      case ACTION_PREFIX_MISSING -> action.give(action.prefix());
      case ACTION_PREFIX_UNEXPECTED -> sender("leave out the prefix ACTION_ on the Sync API.");
      case UNKNOWN_ACTION_CODE, UNKNOWN_ACTION_TYPE -> action.give(action.define());
      case ACTION_NOT_WRITABLE ->
          action.give(advice("Or fix the sender: send a custom action instead."));
      case PAYMENT_STATUS, PAYMENT_CURRENCY, PAYMENT_AMOUNT, PAYMENT_REFERENCE ->
          sender("the remark on each request has the rule.");
      case NOTE_TEXT -> sender("a note has a text of at most 10,000 characters.");
      case BACK_DATING -> action.backDate();
      case EXTERNAL_ID -> sender("external_id is a text of at most 200 characters.");
      case IDENTIFIER_MISSING -> sender("send it with every request.");
      case IDENTIFIER_INVALID ->
          sender("send a phone number with its country code, or whatever its type takes.");
    };
  }

  private static List<Mend> setting(String deed, String path) {
    return List.of(new Mend.Setting(deed, SETTINGS + path));
  }

  private static List<Mend> sender(String what) {
    return List.of(advice("Fix the sender: " + what));
  }
}
