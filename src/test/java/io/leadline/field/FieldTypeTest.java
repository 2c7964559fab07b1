package io.leadline.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldTypeTest {
  @Test
  void programsReadTheNamesInCapitals() {
    assertThat(Arrays.stream(FieldType.values()).map(FieldType::wireName))
        .containsExactly(
            "TEXT",
            "EMAIL",
            "PHONE",
            "NUMBER",
            "DATE",
            "DROPDOWN",
            "TAGS",
            "MONEY",
            "WEBSITE",
            "MEDIALINK",
            "ACTIVE_USERS",
            "RATING",
            "STATUS",
            "LOST_REASON",
            "CHECKBOX");
  }
}
