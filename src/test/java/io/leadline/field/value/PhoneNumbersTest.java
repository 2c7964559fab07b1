package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  private static final String SENTENCE =
      "Phone number is invalid: send the country code and the number, digits only";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "919999999999",
        "+919999999999",
        "9999999999",
        "+91 99999 99999",
        "09999999999",
        "00919999999999",
        "(0)99999-99999",
        "+91 (0) 99999-99999",
        "  +91-99999-99999  ",
        "0091 99999 99999",
        "+(91) 99999 99999"
      })
  void storesAPhoneAsDigitsWithItsCountryCode(String raw) {
    assertThat(sent('"' + raw + '"', FieldType.PHONE, STRICT))
        .isEqualTo(accepted("\"919999999999\""));
  }

  @ParameterizedTest
  @CsvSource({
    "IN, 14155552671, 14155552671",
    "IN, +1 (415) 555-2671, 14155552671",
    "IN, 971501234567, 971501234567",
    "IN, 447700900123, 447700900123",
    "IN, +6581234567, 6581234567",
    "IN, 6581234567, 916581234567",
    "IN, 9123456789, 919123456789",
    "IN, 02212345678, 912212345678",
    "US, 4155552671, 14155552671",
    "US, 14155552671, 14155552671",
    "US, 919999999999, 919999999999",
    "US, 0014155552671, 14155552671",
    "AE, 0501234567, 971501234567",
    "AE, 501234567, 971501234567",
    "PK, 03001234567, 923001234567",
    "SG, 81234567, 6581234567",
    "SG, 6581234567, 6581234567",
    "SG, 65123456, 6565123456",
    "DE, 4915112345678, 4915112345678",
    "DE, 015112345678, 4915112345678",
    "DE, +49 (0)30 1234567, 49301234567",
    "IT, 0612345678, 390612345678",
    "IT, 390612345678, 390612345678",
    "ZZ, 919999999999, 919999999999",
  })
  void readsANumberWithoutCountryCodeInTheGivenCountry(
      String country, String raw, String normalised) {
    assertThat(PhoneNumbers.normalise(raw, country)).hasValue(normalised);
  }

  @ParameterizedTest
  @CsvSource({
    "919000000001, 919000000001",
    "910000000001, 910000000001",
    "+910000000001, 910000000001",
    "00910000000001, 910000000001",
    "910000000000, 910000000000",
    "911234567890, 911234567890",
    "1234567890, 911234567890",
    "01234567890, 911234567890",
    "5555555555, 915555555555",
    "441234567890, 441234567890",
  })
  void takesMadeUpNumbersOfAPossibleLength(String raw, String normalised) {
    assertThat(PhoneNumbers.normalise(raw, "IN")).hasValue(normalised);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "9999999",
        "abc",
        "call me",
        "99999999999999999999",
        "+99999999999999999999",
        "+12345",
        "+1 415 555 267",
        "+0919999999999",
        "+00919999999999",
        "0000000000",
        "91",
        "+91",
        "0",
        "00",
        "+",
        "()",
        "-",
        "   ",
        "++919999999999",
        "9+19999999999",
        "99999.99999",
        "99999/99999",
        "9999999999 x12",
        "tel:+919999999999",
        "99999\\t99999",
        "９９９９９９９９９９",
        "٩٩٩٩٩٩٩٩٩٩"
      })
  void refusesWhatIsNoPossibleNumber(String raw) {
    assertThat(sent('"' + raw + '"', FieldType.PHONE, STRICT)).isEqualTo(invalid(SENTENCE));
    assertThat(sent('"' + raw + '"', FieldType.PHONE, LENIENT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"919999999999", "true", "[\"919999999999\"]", "{}"})
  void refusesWhatIsNoString(String raw) {
    assertThat(sent(raw, FieldType.PHONE, STRICT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"919999999999", "9999999999"})
  void takesAWholeNumberWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.PHONE, LENIENT))
        .isEqualTo(coerced("\"919999999999\"", "Number taken as a phone number; send a string"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-919999999999", "9.19999999999e11", "919999999999.0", "12345", "1e400"})
  void refusesOtherNumbersEvenWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.PHONE, LENIENT)).isEqualTo(invalid(SENTENCE));
  }

  @Test
  void leavesEveryTwelveDigitNumberWithTheDefaultCodeAsItIs() {
    var random = new Random(91);
    for (int i = 0; i < 5_000; i++) {
      var number = "91%010d".formatted(random.nextLong(10_000_000_000L));

      assertThat(PhoneNumbers.normalise(number, "IN")).hasValue(number);
      assertThat(PhoneNumbers.normalise("+" + number, "IN")).hasValue(number);
    }
  }

  @Test
  void givesEverySpellingOfAMobileNumberTheSameDigits() {
    var random = new Random(92);
    for (int i = 0; i < 2_000; i++) {
      var mobile = "98%08d".formatted(random.nextInt(100_000_000));

      for (var prefix : new String[] {"", "0", "91", "+91", "+91 ", "0091", "+91 (0)"}) {
        assertThat(PhoneNumbers.normalise(prefix + mobile, "IN")).hasValue("91" + mobile);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "919999999999, +91 99999 99999",
    "12025550123, +1 202-555-0123",
    "999, +999",
    "390612345678, +39 06 1234 5678"
  })
  void isWrittenForPeopleWithItsCountryCode(String digits, String written) {
    assertThat(PhoneNumbers.written(digits)).isEqualTo(written);
  }
}
