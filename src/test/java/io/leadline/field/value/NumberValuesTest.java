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

class NumberValuesTest {
  private static final String NOT_A_NUMBER = "Number must be a JSON number";
  private static final String OUT_OF_RANGE =
      "Number is out of range: at most 64 characters, an exponent of at most 3 digits, and no more"
          + " than 1.7e308";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "5",
        "-1.50",
        "1e3",
        "1E+0003",
        "1.7e308",
        "1e-400",
        "0.1000000000000000055511151231257827",
        "9223372036854775808"
      })
  void storesANumberAsItWasWritten(String raw) {
    assertThat(sent(raw, FieldType.NUMBER, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.NUMBER, LENIENT)).isEqualTo(accepted(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1e400",
        "1e999999999",
        "1e-20000",
        "1e-99999999999",
        "0e1000",
        "11111111111111111111111111111111111111111111111111111111111111111"
      })
  void refusesANumberThatTheDatabaseCannotHold(String raw) {
    assertThat(sent(raw, FieldType.NUMBER, STRICT)).isEqualTo(invalid(OUT_OF_RANGE));
    assertThat(sent('"' + raw + '"', FieldType.NUMBER, LENIENT)).isEqualTo(invalid(OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"5\"", "true", "[]", "[5]", "{}"})
  void refusesWhatIsNoNumber(String raw) {
    assertThat(sent(raw, FieldType.NUMBER, STRICT)).isEqualTo(invalid(NOT_A_NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "5"       | 5
          " -1.50 " | -1.50
          "1e3"     | 1e3
          """)
  void readsANumericStringWhenLenient(String raw, String stored) {
    assertThat(sent(raw, FieldType.NUMBER, LENIENT))
        .isEqualTo(coerced(stored, "Text taken as a number; send a JSON number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"5,000\"",
        "\"05\"",
        "\"+5\"",
        "\".5\"",
        "\"5.\"",
        "\"NaN\"",
        "\"0x5\"",
        "\"٥\"",
        "\"five\"",
        "\" \"",
        "true",
        "[]",
        "{}"
      })
  void readsOnlyTheGrammarOfJsonWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.NUMBER, LENIENT)).isEqualTo(invalid(NOT_A_NUMBER));
  }
}
