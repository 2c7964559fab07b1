package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.field.FieldType;
import io.leadline.platform.json.JsonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyValuesTest {
  private static final String SENTENCE =
      "Money must be a numeric string, 0 or more: at most 15 digits, and at most 4 after the"
          + " point";

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "5000", "5000.50", "0.0001", "007", "999999999999999.9999"})
  void storesAnAmountAsItWasWritten(String amount) {
    var raw = '"' + amount + '"';

    assertThat(sent(raw, FieldType.MONEY, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.MONEY, LENIENT)).isEqualTo(accepted(raw));
    assertThat(DecimalAmount.find(amount)).hasValue(new DecimalAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "+1",
        "1e3",
        "1,000",
        "1 000",
        " 1",
        "1 ",
        "1.",
        ".5",
        "1.2.3",
        "1.00001",
        "1000000000000000",
        "abc",
        "NaN",
        "0x1",
        "٥",
        "₹5",
        "5\\n",
        " "
      })
  void refusesOtherText(String amount) {
    assertThat(sent('"' + amount + '"', FieldType.MONEY, STRICT)).isEqualTo(invalid(SENTENCE));
    assertThat(sent('"' + amount + '"', FieldType.MONEY, LENIENT)).isEqualTo(invalid(SENTENCE));
    assertThat(DecimalAmount.find(amount)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5000", "5000.50", "true", "[]", "[\"5000\"]", "{}"})
  void refusesWhatIsNoString(String raw) {
    assertThat(sent(raw, FieldType.MONEY, STRICT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5000    | "5000"
          5000.50 | "5000.50"
          0       | "0"
          1e3     | "1000"
          1.5E3   | "1500"
          1.0E7   | "10000000"
          5e-4    | "0.0005"
          """)
  void writesANumberOutWhenLenient(String raw, String stored) {
    assertThat(sent(raw, FieldType.MONEY, LENIENT))
        .isEqualTo(coerced(stored, "Number taken as money; send a numeric string"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5",
        "1.00001",
        "1e15",
        "1e400",
        "1e999999999",
        "1e-999999999",
        "1e-99999999999",
        "true"
      })
  void refusesANumberThatIsNoAmountEvenWhenLenient(String raw) {
    assertThat(sent(raw, FieldType.MONEY, LENIENT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "0.0000, false", "000, false", "0.0001, true", "10, true"})
  void tellsWhetherAnAmountIsPositive(String amount, boolean positive) {
    assertThat(new DecimalAmount(amount).isPositive()).isEqualTo(positive);
  }

  @Test
  void cannotMakeAnAmountOfOtherText() {
    assertThatThrownBy(() -> new DecimalAmount("-1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hidesAnAmountInLogs() {
    assertThat(new DecimalAmount("5000")).hasToString("DecimalAmount[4 characters]");
  }

  @Test
  void findsTheAmountThatANumberIs() {
    assertThat(DecimalAmount.find(new JsonNumber("5e3"))).hasValue(new DecimalAmount("5000"));
    assertThat(DecimalAmount.find(new JsonNumber("-5"))).isEmpty();
  }
}
