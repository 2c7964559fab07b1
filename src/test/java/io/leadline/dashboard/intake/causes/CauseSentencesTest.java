package io.leadline.dashboard.intake.causes;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.receipt.Cause;
import io.leadline.remark.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CauseSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNKNOWN_FIELD         | fields.Budget                   | 312 | “Budget” was sent 312 times and is not defined
          UNKNOWN_FIELD         | actions.ACTION_1001.fields.note | 1   | “note” of “ACTION_1001” was sent once and is not defined
          UNKNOWN_STATUS        | fields.status                   | 40  | “status”: 40 labels are not active statuses
          UNKNOWN_ACTION_CODE   | actions.ACTION_1009             | 2   | “ACTION_1009” was sent 2 times: no custom action has this code
          ACTION_PREFIX_MISSING | actions.1001                    | 1234 | “1001” was sent 1,234 times without the prefix “ACTION_”
          ACTION_TYPE_MISSING   | actions.                        | 3   | 3 actions came without a type
          ACTIONS_NOT_A_LIST    | actions                         | 3   | “actions” was not a list, 3 times
          ACTION_NOT_AN_OBJECT  | actions.ACTION_1001.fields      | 3   | What “ACTION_1001” says was not an object, 3 times
          PAYMENT_AMOUNT        | actions.PAYMENT                 | 1   | 1 payment had an amount that is not valid
          IDENTIFIER_MISSING    | fields.phone                    | 7   | 7 requests came without “phone”, which tells leads apart
          """)
  void sayWhatWasDroppedAndWhy(Reason reason, String subject, long parts, String sentence) {
    assertThat(CauseSentences.of(new Cause(reason, subject), parts).plain()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasOneWhateverItIsAbout(Reason reason) {
    for (var subject :
        new String[] {"fields.x", "actions.1001", "actions.1001.fields.x", "actions", "", "x"}) {
      assertThat(CauseSentences.of(new Cause(reason, subject), 2).plain()).contains("2");
    }
  }

  @Test
  void showNoMoreThanTheBeginningOfALongName() {
    var cause = new Cause(Reason.UNKNOWN_FIELD, "fields." + "x".repeat(200));

    assertThat(CauseSentences.of(cause, 1).words().getFirst().text()).hasSize(121).endsWith("…");
  }
}
