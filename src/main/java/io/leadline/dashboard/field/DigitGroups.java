package io.leadline.dashboard.field;

import java.util.Set;
import java.util.regex.Pattern;

/// Groups the digits of amounts, as the people of a country do: `1,250,000`, and on the Indian
/// subcontinent `12,50,000`.
final class DigitGroups {
  /// Where groups above the thousands have two digits; ISO 3166-1 alpha-2.
  private static final Set<String> OF_TWO = Set.of("IN", "PK", "BD", "NP");

  private static final Pattern AMOUNT = Pattern.compile("([0-9]+)(\\.[0-9]+)?");
  private static final Pattern EVERY_THREE = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");
  private static final Pattern EVERY_TWO = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{2})*[0-9]{3}$)");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\\.[0-9]+)?");

  private DigitGroups() {}

  /// An amount with its digits in groups. What is no amount stays as it is.
  static String write(String amount, String country) {
    var parts = AMOUNT.matcher(amount);
    if (!parts.matches()) {
      return amount;
    }
    var groups = OF_TWO.contains(country) ? EVERY_TWO : EVERY_THREE;
    var whole = groups.matcher(parts.group(1)).replaceAll(",");
    return parts.group(2) == null ? whole : whole + parts.group(2);
  }

  /// What somebody typed without the commas between groups of digits. What is not grouped stays as
  /// it is: `1,5` may mean more than one thing.
  static String read(String typed) {
    return GROUPED.matcher(typed).matches() ? typed.replace(",", "") : typed;
  }
}
