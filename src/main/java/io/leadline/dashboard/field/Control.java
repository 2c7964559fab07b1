package io.leadline.dashboard.field;

/// By what people give a value.
public enum Control {
  /// One line of text.
  LINE,
  /// Text of many lines.
  LINES,
  /// A line with the currency before it.
  AMOUNT,
  /// A day, and perhaps a time.
  MOMENT,
  /// One of a list, or none.
  ONE_OF,
  /// Any of a list, with search, and as a rule with new ones.
  LABELS,
  /// One to five stars, or none.
  STARS,
  /// Yes or no.
  BOX
}
