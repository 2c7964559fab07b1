package io.leadline.receipt;

/// How a request names the fields that it is about.
public enum KeyStyle {
  /// By their API names.
  API_NAMES,
  /// By their labels or API names, without regard to case, as forms do.
  LABELS
}
