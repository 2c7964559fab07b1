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

class CheckboxValuesTest {
  private static final String SENTENCE = "Checkbox must be true or false";

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void storesABoolean(String raw) {
    assertThat(sent(raw, FieldType.CHECKBOX, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.CHECKBOX, LENIENT)).isEqualTo(accepted(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "\"false\"", "1", "0", "[]", "{}", "[true]"})
  void refusesEverythingElse(String raw) {
    assertThat(sent(raw, FieldType.CHECKBOX, STRICT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "true"   | true
          "TRUE"   | true
          " False" | false
          """)
  void readsTheWordsWithoutCaseWhenLenient(String raw, String stored) {
    assertThat(sent(raw, FieldType.CHECKBOX, LENIENT))
        .isEqualTo(coerced(stored, "Text taken as a checkbox; send true or false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "\"1\"", "\"on\"", "\"truely\"", "\" \"", "1", "[]", "{}"})
  void refusesOtherWordsEvenWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.CHECKBOX, LENIENT)).isEqualTo(invalid(SENTENCE));
  }
}
