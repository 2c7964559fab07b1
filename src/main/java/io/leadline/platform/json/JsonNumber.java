package io.leadline.platform.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A JSON number, kept as it was written: nothing is rounded, and a number of absurd size costs
/// nothing until somebody asks for its value.
///
/// @param text a number by the grammar of RFC 8259: `5`, `-1.50`, `1e3`
public record JsonNumber(String text) implements JsonValue {
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /// The longest text whose value is computed; a double needs 24.
  private static final int LONGEST = 64;

  /// An exponent of more digits is out of every range, or as near to zero as makes no difference.
  private static final Pattern SMALL_EXPONENT = Pattern.compile("[^eE]+([eE][+-]?0*[0-9]{1,3})?");

  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /// Whether a text is a number by the grammar of JSON.
  public static boolean isNumber(String text) {
    return GRAMMAR.matcher(text).matches();
  }

  /// Whether the number is written without fraction and exponent.
  public boolean isInteger() {
    return text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  /// Whether the number fits a double's range and is written with at most 64 characters and an
  /// exponent of at most 3 digits: its value can be computed, and PostgreSQL can hold it. Others
  /// are not worth keeping.
  public boolean isReasonable() {
    return text.length() <= LONGEST
        && SMALL_EXPONENT.matcher(text).matches()
        && Double.isFinite(Double.parseDouble(text));
  }

  /// The exact value.
  ///
  /// @throws ArithmeticException when the number is not [reasonable][#isReasonable]
  public BigDecimal value() {
    if (!isReasonable()) {
      throw new ArithmeticException("number out of range");
    }
    return new BigDecimal(text);
  }

  @Override
  public String toString() {
    return "JsonNumber[" + text.length() + " characters]";
  }
}
