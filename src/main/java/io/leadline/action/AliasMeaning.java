package io.leadline.action;

/// What a type that is to mean a custom action means by itself.
public enum AliasMeaning {
  /// Nothing else.
  FREE,
  /// A built-in action that the APIs record: `PAYMENT`, `SYSTEM_NOTE`.
  BUILT_IN,
  /// Another custom action, by its code.
  OTHER_CUSTOM_ACTION
}
