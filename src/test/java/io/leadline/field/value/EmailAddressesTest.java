package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
  private static final String LONGEST_LOCAL_PART = "a".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "jane@example.com"         | "jane@example.com"
          "Jane.Doe+x@Example.CO.in" | "Jane.Doe+x@Example.CO.in"
          "  jane@example.com \\n"   | "jane@example.com"
          "o'neil_1@a-b.example"     | "o'neil_1@a-b.example"
          ".a..b.@example.com"       | ".a..b.@example.com"
          "a@1.2"                    | "a@1.2"
          """)
  void storesAnAddressTrimmedAndOtherwiseAsGiven(String raw, String stored) {
    assertThat(sent(raw, FieldType.EMAIL, STRICT)).isEqualTo(accepted(stored));
    assertThat(sent(raw, FieldType.EMAIL, LENIENT)).isEqualTo(accepted(stored));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"jane\"",
        "\"jane@\"",
        "\"@example.com\"",
        "\"jane@example\"",
        "\"jane@example.\"",
        "\"jane@.com\"",
        "\"jane@-a.com\"",
        "\"jane@a-.com\"",
        "\"jane@a..com\"",
        "\"jane doe@example.com\"",
        "\"jane@exam ple.com\"",
        "\"jane@@example.com\"",
        "\"jané@example.com\"",
        "\"Jane <jane@example.com>\"",
        "\"a@b.com,c@d.com\"",
        "\"   \"",
        "5",
        "true",
        "[\"jane@example.com\"]",
        "{}"
      })
  void refusesEverythingElse(String raw) {
    assertThat(sent(raw, FieldType.EMAIL, STRICT)).isEqualTo(invalid("Email is invalid"));
    assertThat(sent(raw, FieldType.EMAIL, LENIENT)).isEqualTo(invalid("Email is invalid"));
  }

  @Test
  void limitsTheLocalPartTo64Characters() {
    assertThat(EmailAddresses.isValid(LONGEST_LOCAL_PART + "@example.com")).isTrue();
    assertThat(EmailAddresses.isValid(LONGEST_LOCAL_PART + "a@example.com")).isFalse();
  }

  @Test
  void limitsTheWholeTo254Characters() {
    var domain = ("b".repeat(61) + ".").repeat(3) + "com";

    assertThat(LONGEST_LOCAL_PART + "@" + domain).hasSize(254);
    assertThat(EmailAddresses.isValid(LONGEST_LOCAL_PART + "@" + domain)).isTrue();
    assertThat(EmailAddresses.isValid(LONGEST_LOCAL_PART + "@b" + domain)).isFalse();
  }

  @Test
  void limitsALabelOfTheDomainTo63Characters() {
    assertThat(EmailAddresses.isValid("a@" + "b".repeat(63) + ".com")).isTrue();
    assertThat(EmailAddresses.isValid("a@" + "b".repeat(64) + ".com")).isFalse();
  }
}
