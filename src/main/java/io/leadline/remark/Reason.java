package io.leadline.remark;

/// The closed list of reasons for which a part of a request is not taken as it was sent. They are
/// counted and kept by these names.
public enum Reason {
  /// No field of that API name is defined.
  UNKNOWN_FIELD,
  /// The field exists and is set by Leadline alone.
  READ_ONLY_FIELD,
  /// The field exists and takes no new values any more.
  RETIRED_FIELD,
  /// The value is not one that the field's type takes.
  INVALID_VALUE,
  /// The text has a character that cannot be stored.
  INVALID_TEXT,
  /// No active status of the pipeline has this label.
  UNKNOWN_STATUS,
  /// No active lost reason has this label.
  UNKNOWN_LOST_REASON,
  /// No active team member has this e-mail address.
  UNKNOWN_MEMBER,
  /// The label is not an option of the field, and could not be added to them.
  UNKNOWN_OPTION,
  /// The field can be set only when the lead is created.
  LOCKED_AFTER_CREATE,
  /// The field cannot be emptied.
  NOT_CLEARABLE,
  /// The key came more than once; the last value counts.
  REPEATED_KEY,
  /// A lenient workspace converted the value.
  COERCED,
  /// `actions` is not an array.
  ACTIONS_NOT_A_LIST,
  /// An entry of `actions` is not an object, or its `fields` is not.
  ACTION_NOT_AN_OBJECT,
  /// An entry of `actions` has no `type`.
  ACTION_TYPE_MISSING,
  /// The Async API takes a custom action only as `ACTION_<code>`.
  ACTION_PREFIX_MISSING,
  /// The Sync API takes a custom action only as `<code>`.
  ACTION_PREFIX_UNEXPECTED,
  /// No custom action has this code.
  UNKNOWN_ACTION_CODE,
  /// The type is neither a custom action's nor a built-in's.
  UNKNOWN_ACTION_TYPE,
  /// The type is a built-in that only Leadline writes.
  ACTION_NOT_WRITABLE,
  /// A payment's status.
  PAYMENT_STATUS,
  /// A payment's currency.
  PAYMENT_CURRENCY,
  /// A payment's amount.
  PAYMENT_AMOUNT,
  /// A payment's own reference.
  PAYMENT_REFERENCE,
  /// The text of a note.
  NOTE_TEXT,
  /// The time of a back-dated entry.
  BACK_DATING,
  /// The sender's own id of an entry.
  EXTERNAL_ID,
  /// The lead identifier is missing or blank.
  IDENTIFIER_MISSING,
  /// The lead identifier is not a valid value of its type.
  IDENTIFIER_INVALID,
  /// There were more remarks than are kept one by one.
  MORE_REMARKS
}
