package io.leadline.dashboard.lead.timeline;

import io.leadline.action.BuiltInType;
import io.leadline.action.ContactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Built-in actions that people look for together.
enum KindGroup {
  NOTES("Notes"),
  CALLS("Calls"),
  MESSAGES("Messages"),
  PAYMENTS("Payments"),
  CHANGES("Lead changes");

  private final String label;

  KindGroup(String label) {
    this.label = label;
  }

  /// The group with this value in a form.
  static Optional<KindGroup> find(String value) {
    return Arrays.stream(values()).filter(group -> group.value().equals(value)).findFirst();
  }

  /// As it stands in addresses: `notes`.
  String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return label;
  }

  /// The types of its entries.
  List<String> types() {
    return switch (this) {
      case NOTES -> List.of(BuiltInType.SYSTEM_NOTE.name(), BuiltInType.USER_NOTE.name());
      case CALLS -> contacts(true);
      case MESSAGES -> contacts(false);
      case PAYMENTS -> List.of(BuiltInType.PAYMENT.name());
      case CHANGES ->
          List.of(
              BuiltInType.LEAD_CREATED.name(),
              BuiltInType.STATUS_CHANGE.name(),
              BuiltInType.LEAD_ASSIGNMENT.name());
    };
  }

  private static List<String> contacts(boolean calls) {
    return Arrays.stream(ContactKind.values())
        .filter(kind -> kind.isCall() == calls)
        .map(ContactKind::name)
        .toList();
  }
}
