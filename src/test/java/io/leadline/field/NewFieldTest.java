package io.leadline.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFieldTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "deal_size", "FollowUp2"})
  void takesAnApiNameOfLettersDigitsAndUnderscores(String apiName) {
    assertThat(NewField.of(apiName, "Label", FieldType.TEXT).apiName()).isEqualTo(apiName);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1st", "a b", "a.b", "ä", "a\n", "created_on", "capture_frequency"})
  void refusesAnyOtherApiName(String apiName) {
    assertThatThrownBy(() -> NewField.of(apiName, "Label", FieldType.TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyDropdownsAndTagsHaveOptions() {
    var text = NewField.of("city", "City", FieldType.TEXT);

    assertThatThrownBy(() -> text.withOptions("Pune")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void optionsDifferByMoreThanCase() {
    var dropdown = NewField.of("city", "City", FieldType.DROPDOWN);

    assertThat(dropdown.withOptions(" Pune", "Delhi").options()).containsExactly("Pune", "Delhi");
    assertThatThrownBy(() -> dropdown.withOptions("Pune", "PUNE"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dropdown.withOptions(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dropdown.withOptions("x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasAtMostFiveHundredOptions() {
    var dropdown = NewField.of("city", "City", FieldType.DROPDOWN);

    assertThatThrownBy(
            () -> dropdown.withOptions(Collections.nCopies(501, "Pune").toArray(String[]::new)))
        .hasMessageContaining("500");
  }

  @Test
  void anOwnerIsTheLeadsOrACustomAction() {
    assertThat(FieldOwner.LEAD.value()).isEqualTo("lead");
    assertThat(FieldOwner.customAction(1001).value()).isEqualTo("action:1001");
    assertThatThrownBy(() -> FieldOwner.customAction(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FieldOwner("action:x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
