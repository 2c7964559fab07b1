package io.leadline.field.value;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads phone numbers of which only the beginning is typed yet.
public final class PhoneBeginnings {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /// In digits.
  private static final int SHORTEST = 3;

  private static final int LONGEST = 17;
  private static final Pattern SPELLING = Pattern.compile("\\+?[0-9 ()-]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private PhoneBeginnings() {}

  /// With which digits, country code first, the number may begin: for `98765`, in the country IN,
  /// `98765` and `9198765`.
  ///
  /// @param country ISO 3166-1 alpha-2, in capitals: where a number without a country code is from
  /// @return nothing when it is no beginning of a number, or too short to tell numbers apart
  public static Set<String> of(String typed, String country) {
    var written = typed.strip();
    var digits = NO_DIGIT.matcher(written).replaceAll("");
    if (!SPELLING.matcher(written).matches()
        || digits.length() < SHORTEST
        || digits.length() > LONGEST) {
      return Set.of();
    }
    return written.startsWith("+") ? Set.of(digits) : domestic(digits, country);
  }

  private static Set<String> domestic(String digits, String country) {
    var beginnings = new LinkedHashSet<String>();
    beginnings.add(digits.startsWith("00") ? digits.substring(2) : digits);
    int code = LIBRARY.getCountryCodeForRegion(country);
    beginnings.add(code + digits);
    var trunk = LIBRARY.getNddPrefixForRegion(country, true);
    if (trunk != null && !trunk.isEmpty() && digits.startsWith(trunk)) {
      beginnings.add(code + digits.substring(trunk.length()));
    }
    return beginnings;
  }
}
