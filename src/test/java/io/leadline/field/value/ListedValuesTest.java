package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.rejected;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.remark.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTIVE_USERS | "Asha@Example.in"     | "Asha@Example.in"
          ACTIVE_USERS | "  asha@example.IN  " | "Asha@Example.in"
          STATUS       | "Fresh"               | "Fresh"
          STATUS       | " in TALKS"           | "In Talks"
          LOST_REASON  | "TOO EXPENSIVE"       | "Too expensive"
          """)
  void storesALabelAsTheListSpellsIt(FieldType type, String raw, String stored) {
    assertThat(sent(raw, type, STRICT)).isEqualTo(accepted(stored));
    assertThat(sent(raw, type, LENIENT)).isEqualTo(accepted(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTIVE_USERS | "ravi@example.in" | UNKNOWN_MEMBER      | No active team member has this email
          ACTIVE_USERS | "Asha"            | UNKNOWN_MEMBER      | No active team member has this email
          ACTIVE_USERS | " "               | UNKNOWN_MEMBER      | No active team member has this email
          STATUS       | "Won"             | UNKNOWN_STATUS      | No active status has this label
          STATUS       | "Too expensive"   | UNKNOWN_STATUS      | No active status has this label
          LOST_REASON  | "Fresh"           | UNKNOWN_LOST_REASON | No active lost reason has this label
          """)
  void refusesALabelThatIsNotListed(FieldType type, String raw, Reason reason, String sentence) {
    assertThat(sent(raw, type, STRICT)).isEqualTo(rejected(reason, sentence));
    assertThat(sent(raw, type, LENIENT)).isEqualTo(rejected(reason, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACTIVE_USERS | 5                   | Team member must be a string: the email of an active one
          ACTIVE_USERS | ["asha@example.in"] | Team member must be a string: the email of an active one
          STATUS       | true                | Status must be a string: the label of an active one
          STATUS       | {}                  | Status must be a string: the label of an active one
          LOST_REASON  | 1e999999999         | Lost reason must be a string: the label of an active one
          LOST_REASON  | []                  | Lost reason must be a string: the label of an active one
          """)
  void refusesWhatIsNoString(FieldType type, String raw, String sentence) {
    assertThat(sent(raw, type, STRICT)).isEqualTo(invalid(sentence));
    assertThat(sent(raw, type, LENIENT)).isEqualTo(invalid(sentence));
  }
}
