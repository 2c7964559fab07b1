package io.leadline.field.value;

import io.leadline.platform.json.JsonNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount of money as text, zero or more: `5000`, `5000.50`.
///
/// @param text at most 15 digits, and at most 4 after a point; no sign, exponent, separators or
///   spaces; in major units of its currency, with the digits that the sender wrote
///
///   Source: docs/api.md, Actions.
public record DecimalAmount(String text) {
  private static final Pattern GRAMMAR = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

  /// Checks the grammar.
  ///
  /// @throws IllegalArgumentException when the text is no amount
  public DecimalAmount {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not an amount");
    }
  }

  /// Whether a text is an amount.
  public static boolean isValid(String text) {
    return GRAMMAR.matcher(text).matches();
  }

  /// The amount that a text is.
  public static Optional<DecimalAmount> find(String text) {
    return isValid(text) ? Optional.of(new DecimalAmount(text)) : Optional.empty();
  }

  /// The amount that a JSON number is when its value is written out: `1.5e3` is `1500`.
  public static Optional<DecimalAmount> find(JsonNumber number) {
    return number.isReasonable() ? find(number.value().toPlainString()) : Optional.empty();
  }

  /// Whether the amount is greater than zero.
  public boolean isPositive() {
    return text.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  /// Amounts are personal: shows none of the digits.
  @Override
  public String toString() {
    return "DecimalAmount[" + text.length() + " characters]";
  }
}
