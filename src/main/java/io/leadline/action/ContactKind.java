package io.leadline.action;

/// How a team member and a lead got in touch, by the names of the built-in actions of the same
/// kinds.
///
/// Source: docs/api.md, Actions.
public enum ContactKind {
  INCOMING_CALL(true, true),
  OUTGOING_CALL(true, true),
  MISSED_CALL(false, true),
  INCOMING_WHATSAPP_MSG(false, true),
  OUTGOING_WHATSAPP_MSG(false, true),
  OUTGOING_SMS(false, true),
  OUTGOING_EMAIL(false, false);

  private final boolean lasts;
  private final boolean usesPhone;

  ContactKind(boolean lasts, boolean usesPhone) {
    this.lasts = lasts;
    this.usesPhone = usesPhone;
  }

  /// Whether it has a duration.
  public boolean lasts() {
    return lasts;
  }

  /// Whether it goes to or comes from a phone number.
  public boolean usesPhone() {
    return usesPhone;
  }

  /// Whether it is a call, and not a message.
  public boolean isCall() {
    return switch (this) {
      case INCOMING_CALL, OUTGOING_CALL, MISSED_CALL -> true;
      case INCOMING_WHATSAPP_MSG, OUTGOING_WHATSAPP_MSG, OUTGOING_SMS, OUTGOING_EMAIL -> false;
    };
  }
}
