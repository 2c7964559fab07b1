package io.leadline.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumbersTest {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @ValueSource(strings = {"IN", "AE", "BR", "DE", "ID", "NG", "PK", "SG"})
  void areNumbersThatTheLibraryKnows(String country) {
    int code = LIBRARY.getCountryCodeForRegion(country);
    var random = new Random(1);
    int known = 0;

    for (int i = 0; i < 20_000; i++) {
      long national = random.nextLong(1, (long) Math.pow(10, random.nextInt(6, 13)));
      var number = new PhoneNumber().setCountryCode(code).setNationalNumber(national);
      if (MobileNumbers.of(country).contains(code + Long.toString(national))) {
        known++;
        assertThat(LIBRARY.isValidNumber(number)).as(number.toString()).isTrue();
      } else {
        assertThat(LIBRARY.getNumberType(number)).isNotEqualTo(PhoneNumberType.MOBILE);
      }
    }

    assertThat(known).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "CA", "GB", "RU", "KZ", "ZZ"})
  void areNoneWhereSeveralCountriesShareACodeOrThereIsNone(String country) {
    assertThat(MobileNumbers.of(country).contains("14155552671")).isFalse();
    assertThat(MobileNumbers.of(country).contains("447400123456")).isFalse();
    assertThat(MobileNumbers.of(country).contains("79123456789")).isFalse();
  }

  @Test
  void haveTheirCountryCode() {
    assertThat(MobileNumbers.of("IN").contains("919999999999")).isTrue();
    assertThat(MobileNumbers.of("IN").contains("9999999999")).isFalse();
    assertThat(MobileNumbers.of("IN").contains("91")).isFalse();
    assertThat(MobileNumbers.of("IN").contains("")).isFalse();
  }
}
