package io.leadline.field.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads phone numbers as people and programs write them, and gives each one spelling: digits only,
/// country code first.
///
/// With the country IN, `919999999999`, `+91 99999 99999`, `9999999999`, `09999999999` and
/// `00919999999999` are all `919999999999`. A made-up number of a possible length is kept as well:
/// `910000000001`.
public final class PhoneNumbers {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /// The library's name for no country at all.
  private static final String NOWHERE = "ZZ";

  /// In digits; the library reads no longer numbers.
  private static final int LONGEST_NATIONAL = 17;

  private static final Pattern SPELLING = Pattern.compile("\\+?[0-9 ()-]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  /// How much a reading has going for it, the most convincing first: a number that its country
  /// hands out; one of the length of ordinary numbers there; one of any length in use there.
  private static final List<Predicate<PhoneNumber>> MERITS =
      List.of(
          LIBRARY::isValidNumber,
          number ->
              LIBRARY.isPossibleNumberForTypeWithReason(
                      number, PhoneNumberType.FIXED_LINE_OR_MOBILE)
                  == ValidationResult.IS_POSSIBLE,
          number -> LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE);

  private PhoneNumbers() {}

  /// The digits of a phone number, country code first; nothing when it is no possible number.
  ///
  /// @param country ISO 3166-1 alpha-2, in capitals: where a number without a country code is from
  public static Optional<String> normalise(String raw, String country) {
    var written = raw.strip();
    if (!SPELLING.matcher(written).matches()) {
      return Optional.empty();
    }
    var digits = NO_DIGIT.matcher(written).replaceAll("");
    if (isOwnSpelling(digits, country)) {
      return Optional.of(digits);
    }
    if (written.startsWith("+")) {
      return best(international(digits));
    }
    if (digits.startsWith("00")) {
      return best(international(digits.substring(2)));
    }
    return best(domestic(digits, country));
  }

  /// A number as people read it: `+91 99999 99999`. One that the library cannot read only gets its
  /// `+`.
  ///
  /// @param digits country code first
  public static String written(String digits) {
    return parse("+" + digits, NOWHERE)
        .map(read -> verbatim(digits, read.getCountryCode()))
        .map(number -> LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL))
        .orElse("+" + digits);
  }

  /// Whether the digits are a number that the country hands out, behind its own code: what nearly
  /// all numbers are. They come first among the readings below too, at many times the cost.
  private static boolean isOwnSpelling(String digits, String country) {
    if (MobileNumbers.of(country).contains(digits)) {
      return true;
    }
    int code = LIBRARY.getCountryCodeForRegion(country);
    int length = digits.length() - Integer.toString(code).length();
    return digits.startsWith(Integer.toString(code))
        && length > 0
        && length <= LONGEST_NATIONAL
        && LIBRARY.isValidNumber(verbatim(digits, code));
  }

  /// A number that begins like the country's own code is rather read with that code, so that a
  /// number in our own spelling stays what it is.
  private static List<PhoneNumber> domestic(String digits, String country) {
    var local = parse(digits, country).stream();
    var abroad = international(digits).stream();
    int code = LIBRARY.getCountryCodeForRegion(country);
    return digits.startsWith(Integer.toString(code))
        ? Stream.concat(abroad, local).toList()
        : Stream.concat(local, abroad).toList();
  }

  /// The digits after `+`, as they are; and as the library reads them, which drops a trunk `0`
  /// behind the country code.
  private static List<PhoneNumber> international(String digits) {
    return parse("+" + digits, NOWHERE).stream()
        .flatMap(read -> Stream.of(verbatim(digits, read.getCountryCode()), read))
        .toList();
  }

  private static Optional<PhoneNumber> parse(String text, String country) {
    try {
      return Optional.of(LIBRARY.parse(text, country));
    } catch (NumberParseException _) {
      return Optional.empty();
    }
  }

  private static PhoneNumber verbatim(String digits, int countryCode) {
    var national = digits.substring(Integer.toString(countryCode).length());
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    return new PhoneNumber()
        .setCountryCode(countryCode)
        .setNationalNumber(Long.parseLong(national))
        .setItalianLeadingZero(zeros > 0)
        .setNumberOfLeadingZeros(zeros);
  }

  private static Optional<String> best(List<PhoneNumber> readings) {
    return MERITS.stream()
        .flatMap(merit -> readings.stream().filter(merit))
        .findFirst()
        .map(number -> LIBRARY.format(number, PhoneNumberFormat.E164).substring(1));
  }
}
