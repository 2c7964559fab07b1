package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.json;
import static io.leadline.field.value.Sent.rejected;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance.NeedsOptions;
import io.leadline.remark.Reason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropdownValuesTest {
  private static final FieldBuilder HEAT = aField(FieldType.DROPDOWN).withOptions("Hot", "Cold");

  @ParameterizedTest
  @ValueSource(strings = {"\"Hot\"", "\"hot\"", "\"HOT\"", "\"  Hot \""})
  void storesALabelAsTheFieldDefinesIt(String raw) {
    assertThat(sent(raw, HEAT)).isEqualTo(accepted("\"Hot\""));
  }

  @Test
  void asksForAnUnknownLabelToBecomeAnOption() {
    assertThat(sent("\"  Luke warm \"", HEAT)).isEqualTo(new NeedsOptions(List.of("Luke warm")));
  }

  @Test
  void refusesAnUnknownLabelWhenTheOptionsAreLocked() {
    var locked = aField(FieldType.DROPDOWN).withOptions("Hot").withOptionsLocked();

    assertThat(sent("\"HOT\"", locked)).isEqualTo(accepted("\"Hot\""));
    assertThat(sent("\"Warm\"", locked))
        .isEqualTo(
            rejected(
                Reason.UNKNOWN_OPTION,
                "No option has this label, and the field's options are locked: add it in the"
                    + " settings"));
  }

  @Test
  void refusesThe501stOption() {
    var full = aField(FieldType.DROPDOWN).withOptions(labels(500));

    assertThat(sent("\"label 500\"", full)).isEqualTo(accepted("\"Label 500\""));
    assertThat(sent("\"Label 501\"", full))
        .isEqualTo(
            rejected(
                Reason.UNKNOWN_OPTION,
                "No option has this label, and a field has at most 500 options"));
    assertThat(sent("\"Label 500\"", aField(FieldType.DROPDOWN).withOptions(labels(499))))
        .isEqualTo(new NeedsOptions(List.of("Label 500")));
  }

  @Test
  void limitsANewLabelTo200Characters() {
    var longest = "😀".repeat(200);

    assertThat(sent("\" " + longest + " \"", HEAT)).isEqualTo(new NeedsOptions(List.of(longest)));
    assertThat(sent('"' + longest + "a\"", HEAT))
        .isEqualTo(invalid("Option must have at most 200 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" \"", "\"\\t\\n\""})
  void refusesOnlySpaces(String raw) {
    assertThat(sent(raw, HEAT)).isEqualTo(invalid("Option must not be only spaces"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[\"Hot\"]", "[]", "{}"})
  void refusesWhatIsNoString(String raw) {
    var refusal = invalid("Dropdown must be a string: the label of an option");

    assertThat(sent(raw, HEAT)).isEqualTo(refusal);
    assertThat(FieldValues.accept(HEAT.build(), json(raw), LENIENT)).isEqualTo(refusal);
  }

  private static List<String> labels(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "Label " + i).toList();
  }
}
