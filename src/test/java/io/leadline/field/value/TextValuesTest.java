package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.json;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextValuesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"Jane Doe\"", "\"  two  spaces  \"", "\" \"", "\"a\\nb\\t\"", "\"😀\""})
  void storesAStringToTheLastSpace(String raw) {
    assertThat(sent(raw, FieldType.TEXT, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.TEXT, LENIENT)).isEqualTo(accepted(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "1e999999999", "true", "false", "[]", "[\"a\"]", "{}"})
  void refusesWhatIsNoString(String raw) {
    assertThat(sent(raw, FieldType.TEXT, STRICT)).isEqualTo(invalid("Text must be a string"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5           | "5"           | Number
          -1.50       | "-1.50"       | Number
          1e999999999 | "1e999999999" | Number
          true        | "true"        | Boolean
          false       | "false"       | Boolean
          """)
  void takesNumbersAndBooleansAsTheyAreWrittenWhenLenient(String raw, String stored, String kind) {
    assertThat(sent(raw, FieldType.TEXT, LENIENT))
        .isEqualTo(coerced(stored, kind + " taken as text; send a string"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "null"})
  void refusesContainersAndNullEvenWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.TEXT, LENIENT)).isEqualTo(invalid("Text must be a string"));
  }

  @Test
  void countsCharactersNotSurrogates() {
    var field = aField(FieldType.TEXT).withMaxLength(3);

    assertThat(sent("\"😀😀😀\"", field)).isEqualTo(accepted("\"😀😀😀\""));
    assertThat(sent("\"abcd\"", field)).isEqualTo(invalid("Text must have at most 3 characters"));
  }

  @Test
  void limitsAConvertedValueToo() {
    var field = aField(FieldType.TEXT).withMaxLength(3).build();

    assertThat(FieldValues.accept(field, json("123"), LENIENT))
        .isEqualTo(coerced("\"123\"", "Number taken as text; send a string"));
    assertThat(FieldValues.accept(field, json("1234"), LENIENT))
        .isEqualTo(invalid("Text must have at most 3 characters"));
    assertThat(FieldValues.accept(field, json("true"), LENIENT))
        .isEqualTo(invalid("Text must have at most 3 characters"));
  }
}
