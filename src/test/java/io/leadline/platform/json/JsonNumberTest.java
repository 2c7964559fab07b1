package io.leadline.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "5", "-15", "1.50", "1e3", "1E+3", "0.1e-3", "1e308", "-1.5e-308"})
  void knowsTheGrammarAndTheExactValueOfOrdinaryNumbers(String text) {
    var number = new JsonNumber(text);

    assertThat(JsonNumber.isNumber(text)).isTrue();
    assertThat(number.isReasonable()).isTrue();
    assertThat(number.value()).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 5", "5 ", "+5", "05", ".5", "5.", "1e", "1,5", "0x5", "NaN", "\u0665", "--5"
      })
  void doesNotTakeOtherTextForANumber(String text) {
    assertThat(JsonNumber.isNumber(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e309", "-1e400", "1e999999999", "1e-999999999", "1e99999999999999999999"})
  void doesNotComputeNumbersBeyondADouble(String text) {
    var number = new JsonNumber(text);

    assertThat(JsonNumber.isNumber(text)).isTrue();
    assertThat(number.isReasonable()).isFalse();
    assertThatThrownBy(number::value).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void doesNotComputeNumbersOfMoreThanSixtyFourCharacters() {
    assertThat(new JsonNumber("9".repeat(64)).isReasonable()).isTrue();
    assertThat(new JsonNumber("9".repeat(65)).isReasonable()).isFalse();
    assertThat(new JsonNumber("9".repeat(1_000_000)).isReasonable()).isFalse();
    assertThat(new JsonNumber("0." + "0".repeat(100_000) + "1").isReasonable()).isFalse();
  }

  @Test
  void isAnIntegerWhenItIsWrittenAsOne() {
    assertThat(JsonNumber.of(-5).isInteger()).isTrue();
    assertThat(new JsonNumber("9".repeat(100_000)).isInteger()).isTrue();
    assertThat(new JsonNumber("5.0").isInteger()).isFalse();
    assertThat(new JsonNumber("1e3").isInteger()).isFalse();
  }

  @Test
  void showsNoDigitInItsTextForm() {
    assertThat(new JsonNumber("7020304050")).hasToString("JsonNumber[10 characters]");
  }
}
