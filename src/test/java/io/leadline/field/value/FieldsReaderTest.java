package io.leadline.field.value;

import static io.leadline.field.value.FieldBuilder.aField;
import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.field.FieldSchema;
import io.leadline.field.FieldType;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldsReaderTest {
  private static final FieldSchema SCHEMA =
      FieldSchema.of(
          List.of(
              aField(FieldType.TEXT).named("name").build(),
              aField(FieldType.PHONE).named("phone").build(),
              aField(FieldType.RATING).named("rating").build(),
              aField(FieldType.DROPDOWN).named("source").withOptions("Website").build(),
              aField(FieldType.TAGS).named("interests").withOptions("Plot").build(),
              aField(FieldType.DROPDOWN).named("region").retired().build()));

  private final Remarks remarks = new Remarks();

  @Test
  void readsTheFieldsInTheOrderSent() {
    var read = read("{\"phone\":\"9999999999\",\"rating\":3,\"name\":\" Jane \"}", STRICT);

    assertThat(read)
        .isEqualTo(
            new ReadFields(
                Map.of(
                    "phone", new JsonText("919999999999"),
                    "rating", new JsonNumber("3"),
                    "name", new JsonText(" Jane ")),
                Set.of(),
                Map.of()));
    assertThat(read.values().keySet()).containsExactly("phone", "rating", "name");
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void remarksOnWhatItDoesNotTakeAndReadsTheRest() {
    var read = read("{\"rating\":6,\"Name\":\"Jane\",\"name\":\"Jane\",\"phone\":[]}", STRICT);

    assertThat(read)
        .isEqualTo(new ReadFields(Map.of("name", new JsonText("Jane")), Set.of(), Map.of()));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored("fields.rating", Reason.INVALID_VALUE, "Rating must be between 1 and 5"),
            Remark.ignored("fields.Name", Reason.UNKNOWN_FIELD, "Unknown field"),
            Remark.ignored(
                "fields.phone",
                Reason.INVALID_VALUE,
                "Phone number is invalid: send the country code and the number, digits only"));
  }

  @Test
  void takesNoNewValueForARetiredFieldAndAsksForNoOptionOfIt() {
    var read = read("{\"region\":\"North\",\"rating\":3}", STRICT);

    assertThat(read)
        .isEqualTo(new ReadFields(Map.of("rating", new JsonNumber("3")), Set.of(), Map.of()));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "fields.region",
                Reason.RETIRED_FIELD,
                "This field is retired and takes no new values"));
  }

  @Test
  void aRetiredFieldCanBeEmptied() {
    var read = read("{\"region\":null}", STRICT);

    assertThat(read).isEqualTo(new ReadFields(Map.of(), Set.of("region"), Map.of()));
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void remarksOnAConversion() {
    var read = read("{\"rating\":\"3\"}", LENIENT);

    assertThat(read)
        .isEqualTo(new ReadFields(Map.of("rating", new JsonNumber("3")), Set.of(), Map.of()));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.coerced("fields.rating", "Text taken as a rating; send a number from 1 to 5"));
  }

  @Test
  void keepsBlankFieldsApartWithoutARemark() {
    var read = read("{\"phone\":null,\"name\":\"\",\"nobody\":null,\"nothing\":\"\"}", STRICT);

    assertThat(read).isEqualTo(new ReadFields(Map.of(), Set.of("phone", "name"), Map.of()));
    assertThat(read.blank()).containsExactly("phone", "name");
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void namesTheOptionsThatMustBeAddedFirst() {
    var sent = "{\"source\":\"Fair\",\"interests\":[\"Plot\",\"Shop\",\"Farm\"],\"name\":\"Jane\"}";

    assertThat(read(sent, STRICT))
        .isEqualTo(
            new ReadFields(
                Map.of("name", new JsonText("Jane")),
                Set.of(),
                Map.of("source", List.of("Fair"), "interests", List.of("Shop", "Farm"))));
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void countsTheLastValueOfARepeatedKeyAndRemarksOnce() {
    var read =
        read(
            "{\"rating\":1,\"rating\":2,\"name\":\"Jane\",\"rating\":3,\"x\":1,\"x\":null}",
            STRICT);

    assertThat(read)
        .isEqualTo(
            new ReadFields(
                Map.of("rating", new JsonNumber("3"), "name", new JsonText("Jane")),
                Set.of(),
                Map.of()));
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "fields.rating", Reason.REPEATED_KEY, "Sent more than once; the last value counts"),
            Remark.ignored(
                "fields.x", Reason.REPEATED_KEY, "Sent more than once; the last value counts"));
  }

  @Test
  void readsNothingFromAnEmptyObject() {
    assertThat(read("{}", STRICT)).isEqualTo(new ReadFields(Map.of(), Set.of(), Map.of()));
    assertThat(remarks.toList()).isEmpty();
  }

  @Test
  void survivesHostileKeys() {
    var long1 = "k".repeat(500_000);
    var fields = new LinkedHashMap<String, JsonValue>();
    fields.put("", new JsonText("a"));
    fields.put("\0", new JsonText("a"));
    fields.put(long1, new JsonText("a"));
    fields.put("blank\uD800", JsonNull.NULL);

    var read = FieldsReader.read(new JsonObject(fields), SCHEMA, STRICT, "fields", remarks);

    assertThat(read).isEqualTo(new ReadFields(Map.of(), Set.of(), Map.of()));
    assertThat(remarks.toList())
        .extracting(Remark::field)
        .containsExactly("fields.", "fields.\uFFFD", "fields." + "k".repeat(292) + '…');
  }

  @Test
  void readsManyUnknownAndRepeatedFields() {
    var fields = new LinkedHashMap<String, JsonValue>();
    IntStream.range(0, 50_000).forEach(i -> fields.put("unknown" + i, new JsonText("x")));
    var object = new JsonObject(fields, List.copyOf(fields.keySet()));

    var read = FieldsReader.read(object, SCHEMA, STRICT, "actions[1].fields", remarks);

    assertThat(read).isEqualTo(new ReadFields(Map.of(), Set.of(), Map.of()));
    assertThat(remarks.toList()).hasSize(1_001);
  }

  @Test
  void cannotBeChangedOnceRead() {
    var read = read("{\"name\":\"Jane\"}", STRICT);

    assertThatThrownBy(() -> read.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.blank().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.missingOptions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private ReadFields read(String fields, ValueRules rules) {
    return FieldsReader.read((JsonObject) json(fields), SCHEMA, rules, "fields", remarks);
  }
}
