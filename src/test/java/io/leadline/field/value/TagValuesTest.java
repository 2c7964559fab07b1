package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.json;
import static io.leadline.field.value.Sent.rejected;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance.NeedsOptions;
import io.leadline.platform.json.JsonArray;
import io.leadline.remark.Reason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagValuesTest {
  private static final FieldBuilder INTERESTS =
      aField(FieldType.TAGS).withOptions("Plot", "Villa", "Flat");
  private static final String SENTENCE = "Tags must be an array of strings: labels of options";
  private static final String COERCION =
      "Text taken as comma-separated tags; send an array of strings";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                           | []
          ["Plot"]                     | ["Plot"]
          ["flat"," VILLA "]           | ["Flat","Villa"]
          ["Villa","Plot","villa"]     | ["Villa","Plot"]
          ["","  ","Plot",""]          | ["Plot"]
          [""," "]                     | []
          """)
  void storesKnownLabelsOnceInTheOrderSent(String raw, String stored) {
    assertThat(sent(raw, INTERESTS)).isEqualTo(accepted(stored));
    assertThat(FieldValues.accept(INTERESTS.build(), json(raw), LENIENT))
        .isEqualTo(accepted(stored));
  }

  @Test
  void asksForAllUnknownLabelsToBecomeOptions() {
    assertThat(sent("[\"Plot\",\" Shop\",\"SHOP\",\"Farm\"]", INTERESTS))
        .isEqualTo(new NeedsOptions(List.of("Shop", "Farm")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"Plot\",5]",
        "[null]",
        "[true]",
        "[[\"Plot\"]]",
        "[{}]",
        "\"Plot\"",
        "5",
        "true",
        "{}"
      })
  void refusesWhatIsNoArrayOfStrings(String raw) {
    assertThat(sent(raw, INTERESTS)).isEqualTo(invalid(SENTENCE));
  }

  @Test
  void refusesTheWholeListForAnUnknownLabelWhenTheOptionsAreLocked() {
    var locked = aField(FieldType.TAGS).withOptions("Plot").withOptionsLocked();

    assertThat(sent("[\"plot\"]", locked)).isEqualTo(accepted("[\"Plot\"]"));
    assertThat(sent("[\"Plot\",\"Shop\"]", locked))
        .isEqualTo(
            rejected(
                Reason.UNKNOWN_OPTION,
                "No option has this label, and the field's options are locked: add it in the"
                    + " settings"));
  }

  @Test
  void countsNewLabelsTogetherAgainstTheLimitOf500() {
    var almostFull = aField(FieldType.TAGS).withOptions(labels(498));

    assertThat(sent("[\"Shop\",\"Farm\",\"shop\"]", almostFull))
        .isEqualTo(new NeedsOptions(List.of("Shop", "Farm")));
    assertThat(sent("[\"Shop\",\"Farm\",\"Barn\"]", almostFull))
        .isEqualTo(
            rejected(
                Reason.UNKNOWN_OPTION,
                "No option has this label, and a field has at most 500 options"));
  }

  @Test
  void limitsANewLabelTo200Characters() {
    assertThat(sent("[\"" + "x".repeat(201) + "\"]", INTERESTS))
        .isEqualTo(invalid("Option must have at most 200 characters"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Plot"              | ["Plot"]
          "plot, VILLA ,plot" | ["Plot","Villa"]
          ",Plot,,"           | ["Plot"]
          """)
  void splitsTextAtCommasWhenLenient(String raw, String stored) {
    assertThat(FieldValues.accept(INTERESTS.build(), json(raw), LENIENT))
        .isEqualTo(coerced(stored, COERCION));
  }

  @Test
  void asksForTheNewLabelsOfCommaSeparatedTextFirst() {
    var raw = json("\"Plot,Shop\"");

    assertThat(FieldValues.accept(INTERESTS.build(), raw, LENIENT))
        .isEqualTo(new NeedsOptions(List.of("Shop")));
    assertThat(
            FieldValues.accept(
                aField(FieldType.TAGS).withOptions("Plot", "Shop").build(), raw, LENIENT))
        .isEqualTo(coerced("[\"Plot\",\"Shop\"]", COERCION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" \"", "\", ,\"", "5", "true", "{}", "[5]"})
  void refusesTextWithoutAnyTagEvenWhenLenient(String raw) {
    assertThat(FieldValues.accept(INTERESTS.build(), json(raw), LENIENT))
        .isEqualTo(invalid(SENTENCE));
  }

  @Test
  void readsAHundredThousandTagsQuickly() {
    var full = aField(FieldType.TAGS).withOptions(labels(500)).build();
    var many = IntStream.range(0, 100_000).mapToObj(i -> "label " + (i % 500 + 1)).toList();

    assertThat(FieldValues.accept(full, JsonArray.ofTexts(many), LENIENT))
        .isEqualTo(new Acceptance.Accepted(JsonArray.ofTexts(labels(500))));
  }

  private static List<String> labels(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "Label " + i).toList();
  }
}
