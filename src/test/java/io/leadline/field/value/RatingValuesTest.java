package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingValuesTest {
  private static final String SENTENCE = "Rating must be between 1 and 5";

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5"})
  void storesOneToFive(String raw) {
    assertThat(sent(raw, FieldType.RATING, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.RATING, LENIENT)).isEqualTo(accepted(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "6", "-1", "10", "3.5", "3.0", "3e0", "1e999999999", "\"3\"", "true", "[3]"})
  void refusesEverythingElse(String raw) {
    assertThat(sent(raw, FieldType.RATING, STRICT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "\"3\" | 3\n\" 5 \" | 5")
  void readsADigitAsStringWhenLenient(String raw, String stored) {
    assertThat(sent(raw, FieldType.RATING, LENIENT))
        .isEqualTo(coerced(stored, "Text taken as a rating; send a number from 1 to 5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"6\"", "\"3.0\"", "\"03\"", "\"٣\"", "\"three\"", "3.5", "[]"})
  void refusesOtherStringsEvenWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.RATING, LENIENT)).isEqualTo(invalid(SENTENCE));
  }
}
