package io.leadline.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadIdentifierTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "919999999999,919999999999",
        "Jane@Example.com,jane@example.com",
        " A-7 , a-7 ",
        "STRASSE,strasse",
        "ÉCLAIR,éclair"
      })
  void doesNotDependOnCaseAndOnNothingElse(String accepted, String normalised) {
    assertThat(LeadIdentifier.normalise(accepted)).isEqualTo(normalised);
  }

  @Test
  void isTheSameWhereverTheServerRuns() {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(LeadIdentifier.normalise("ID-7")).isEqualTo("id-7");
    } finally {
      Locale.setDefault(usual);
    }
  }
}
