package io.leadline.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTypeTest {
  @Test
  void onlyPaymentsAndNotesAreWritable() {
    assertThat(Arrays.stream(BuiltInType.values()).filter(BuiltInType::isWritable))
        .containsExactly(BuiltInType.PAYMENT, BuiltInType.SYSTEM_NOTE);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(BuiltInType type) {
    assertThat(BuiltInType.find(type.name())).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"payment", " PAYMENT", "1001", "", "MAQSAM_MISSED_CALL"})
  void isNotFoundOtherwise(String name) {
    assertThat(BuiltInType.find(name)).isEmpty();
  }
}
