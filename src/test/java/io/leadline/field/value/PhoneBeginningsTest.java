package io.leadline.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneBeginningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          98765        | IN | 98765, 9198765
          +91 98765    | IN | 9198765
          0091 98-765  | IN | 9198765, 91009198765, 9109198765
          098765       | IN | 098765, 91098765, 9198765
          (020) 79     | GB | 02079, 4402079, 442079
          98           | IN |
          98765 Amit   | IN |
          """)
  void knowsHowANumberMayGoOn(String typed, String country, @Nullable String beginnings) {
    assertThat(PhoneBeginnings.of(typed, country))
        .containsExactlyInAnyOrder(beginnings == null ? new String[0] : beginnings.split(", ", -1));
  }
}
