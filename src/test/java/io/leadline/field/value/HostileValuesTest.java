package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.rejected;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.NeedsOptions;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is sent, the answer is an [Acceptance], and what it holds can be stored.
class HostileValuesTest {
  @ParameterizedTest
  @EnumSource
  void refusesTextThatCannotBeStored(FieldType type) {
    var refusal =
        rejected(
            Reason.INVALID_TEXT,
            "Text must not contain U+0000 or half of a surrogate pair: they cannot be stored");

    for (var text : List.of("\0", "Jane\0", "\uD800", "a\uDC00b", "\uDC00\uD800")) {
      assertThat(FieldValues.accept(aField(type).build(), new JsonText(text), STRICT))
          .isEqualTo(refusal);
      assertThat(FieldValues.accept(aField(type).build(), new JsonText(text), LENIENT))
          .isEqualTo(refusal);
    }
    assertThat(sent("[\"Hot\",\"a\\u0000\"]", type, STRICT)).isEqualTo(refusal);
    assertThat(sent("[1,\"\\ud800\"]", type, LENIENT)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @EnumSource
  void neverFailsOnHostileValues(FieldType type) {
    for (var hostile : hostileValues()) {
      for (var rules : List.of(STRICT, LENIENT)) {
        var acceptance = FieldValues.accept(aField(type).build(), hostile, rules);

        assertThat(isSafe(acceptance)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void neverFailsOnRandomText(FieldType type) {
    var random = new Random(20260131);
    var alphabet = "0159+-. ()eE/:@,aZ\u00e9\u0660\u00a0\u200b\uD83D\uDE00\uD800\0'\"\\\n?#[]";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      var raw = new JsonText(text.toString());

      assertThat(isSafe(FieldValues.accept(aField(type).build(), raw, STRICT))).isTrue();
      assertThat(isSafe(FieldValues.accept(aField(type).build(), raw, LENIENT))).isTrue();
    }
  }

  private static List<JsonValue> hostileValues() {
    var deep = "[".repeat(50_000) + "]".repeat(50_000);
    var digits = "9".repeat(200_000);
    return Stream.of(
            "1e400",
            "-1e400",
            "1e999999999",
            "1e-999999999",
            "1e-99999999999",
            "0e99999999999",
            "-0",
            "-0.0",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            digits,
            "-" + digits,
            "0." + digits,
            '"' + digits + '"',
            "\"+" + digits + '"',
            "\"-" + digits + '"',
            "\"1e999999999\"",
            "\"1e-99999999999\"",
            '"' + "a@" + "a.".repeat(100_000) + "a\"",
            "\"https://" + "a.".repeat(100_000) + "a\"",
            '"' + "a.".repeat(100_000) + "aa\"",
            '"' + "a.".repeat(1_000) + "aa\"",
            "\"https://" + "@".repeat(100_000) + '"',
            '"' + ",".repeat(100_000) + '"',
            '"' + " ".repeat(100_000) + '"',
            "\"\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\"",
            deep,
            "{\"a\":" + deep + "}",
            "[[],{},[{}]]",
            "[]",
            "{}",
            "[\"\",\" \",\"\\u200b\"]")
        .map(Sent::json)
        .toList();
  }

  /// Whether everything about an outcome can be stored and shown.
  private static boolean isSafe(Acceptance acceptance) {
    return switch (acceptance) {
      case Accepted(var value) -> isStorable(value);
      case Coerced(var value, var text) -> isStorable(value) && !text.isBlank();
      case NeedsOptions(var labels) ->
          !labels.isEmpty() && labels.stream().allMatch(StorableText::isStorable);
      case Rejected(_, var text) -> !text.isBlank();
    };
  }

  private static boolean isStorable(JsonValue value) {
    return !(value instanceof JsonText(var text)) || StorableText.isStorable(text);
  }
}
