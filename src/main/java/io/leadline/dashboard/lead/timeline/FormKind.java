package io.leadline.dashboard.lead.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people can add to a timeline.
public enum FormKind {
  NOTE("Note", "note", "Note added"),
  CALL("Call", "phone", "Call logged"),
  MESSAGE("Message", "message", "Message logged"),
  PAYMENT("Payment", "cash", "Payment added"),
  ACTION("Action", "list-details", "Action added");

  private final String label;
  private final String icon;
  private final String done;

  FormKind(String label, String icon, String done) {
    this.label = label;
    this.icon = icon;
    this.done = done;
  }

  static Optional<FormKind> find(String value) {
    return Arrays.stream(values()).filter(kind -> kind.value().equals(value)).findFirst();
  }

  /// As it stands in addresses: `note`.
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }

  /// The name of its picture.
  public String icon() {
    return icon;
  }

  /// What is said when it worked.
  String done() {
    return done;
  }
}
