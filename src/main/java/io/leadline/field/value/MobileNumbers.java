package io.leadline.field.value;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The mobile numbers of a country: what nearly all phone numbers are. The library, which has all
/// that is known here, tries every other kind of number first.
///
/// @param code the country's, which no other country has; empty when there is none
/// @param all what any of its numbers is like
/// @param mobile what its mobile numbers are like besides
record MobileNumbers(String code, Kind all, Kind mobile) {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private static final MobileNumbers NONE = new MobileNumbers("", Kind.NONE, Kind.NONE);
  private static final Map<String, MobileNumbers> KNOWN = new ConcurrentHashMap<>();

  /// The numbers of a country; none when it shares its code with others, so that it takes more to
  /// tell whose a number is.
  ///
  /// @param country ISO 3166-1 alpha-2, in capitals
  static MobileNumbers of(String country) {
    return KNOWN.computeIfAbsent(country, MobileNumbers::load);
  }

  /// Whether the digits are the country's code and one of its mobile numbers.
  boolean contains(String digits) {
    if (code.isEmpty() || !digits.startsWith(code)) {
      return false;
    }
    var national = digits.substring(code.length());
    return all.contains(national) && mobile.contains(national);
  }

  private static MobileNumbers load(String country) {
    int code = LIBRARY.getCountryCodeForRegion(country);
    if (!LIBRARY.getRegionCodesForCountryCode(code).equals(List.of(country))) {
      return NONE;
    }
    var metadata =
        DefaultMetadataDependenciesProvider.getInstance()
            .getPhoneNumberMetadataSource()
            .getMetadataForRegion(country);
    return new MobileNumbers(
        Integer.toString(code), Kind.of(metadata.getGeneralDesc()), Kind.of(metadata.getMobile()));
  }

  /// Numbers without their country code.
  ///
  /// @param lengths in digits; empty when any will do that the grammar has
  private record Kind(Pattern grammar, List<Integer> lengths) {
    static final Kind NONE = new Kind(Pattern.compile(""), List.of());

    static Kind of(PhoneNumberDesc description) {
      return new Kind(
          Pattern.compile(description.getNationalNumberPattern()),
          List.copyOf(description.getPossibleLengthList()));
    }

    boolean contains(String national) {
      return (lengths.isEmpty() || lengths.contains(national.length()))
          && !national.isEmpty()
          && grammar.matcher(national).matches();
    }
  }
}
