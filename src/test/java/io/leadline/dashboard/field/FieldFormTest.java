package io.leadline.dashboard.field;

import static io.leadline.dashboard.field.EveryField.DEFINITIONS;
import static io.leadline.dashboard.field.EveryField.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.value.FieldsReader;
import io.leadline.field.value.ReadFields;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FieldFormTest {
  private final FieldForm form = FieldForm.ofLead(DEFINITIONS);
  private final Remarks remarks = new Remarks();

  @ParameterizedTest
  @EnumSource
  void sendsBackWhatIsStored(FieldType type) {
    var field = EveryField.of(type);
    var stored = json(ValueFormatTest.stored(type));

    var read = accept(form, sentBy(form.filled(field, stored)));

    assertThat(read).isEqualTo(new ReadFields(Map.of(field.apiName(), stored), Set.of(), Map.of()));
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void emptiesAFieldThatIsLeftEmpty(FieldType type) {
    var field = EveryField.of(type);

    var read = form.read(sentBy(form.filled(field, (JsonValue) null)));

    var empty = type == FieldType.CHECKBOX ? JsonBoolean.FALSE : JsonNull.NULL;
    assertThat(read.members()).isEqualTo(Map.of(field.apiName(), empty));
  }

  @Test
  void saysNothingAboutAFieldWithoutAnInput() {
    assertThat(form.read(new LinkedMultiValueMap<>()).members()).isEmpty();
  }

  /// What somebody may type or, past the page, send that a type does not take; null when it takes
  /// everything.
  private static @Nullable List<String> wrong(FieldType type) {
    return switch (type) {
      case EMAIL -> List.of("jane@");
      case PHONE -> List.of("12");
      case NUMBER -> List.of("a dozen");
      case DATE -> List.of("", "10:30");
      case DROPDOWN -> List.of("Lukewarm");
      case MONEY -> List.of("-5");
      case WEBSITE, MEDIA_LINK -> List.of("javascript:alert(1)");
      case ACTIVE_USERS -> List.of("gone@example.com");
      case RATING -> List.of("6");
      case STATUS -> List.of("Ghost");
      case LOST_REASON -> List.of("Rain");
      case TAGS -> List.of("x".repeat(201));
      case TEXT, CHECKBOX -> null;
    };
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsWrongBesideTheInputAndKeepsWhatWasTyped(FieldType type) {
    var wrong = wrong(type);
    if (wrong == null) {
      return;
    }
    var field = EveryField.of(type);
    var sent = sent(field, wrong);

    var read = accept(form, sent);
    var again = form.again(field, sent, remarks.toList());

    assertThat(read).isEqualTo(new ReadFields(Map.of(), Set.of(), Map.of()));
    assertThat(again.error()).matches("[A-Z].{10,}[^.]").doesNotContain("JSON", "string");
    assertThat(again.texts()).isEqualTo(wrong);
    assertThat(again.choices().isEmpty() ? wrong : chosen(again)).isEqualTo(wrong);
    assertThat(again.describedBy()).isEqualTo("fields-my_" + type.code() + "-error");
  }

  @Test
  void takesDaysAndTimesInTheZoneOfTheWorkspace() {
    assertThat(readDate("2026-01-01", "")).isEqualTo(JsonNumber.of(1767205800000L));
    assertThat(readDate("2026-01-01", "12:30")).isEqualTo(JsonNumber.of(1767250800000L));
    assertThat(readDate("2026-01-01", "12:30:05")).isEqualTo(JsonNumber.of(1767250805000L));
  }

  @Test
  void takesADateAsTheWorkspaceWritesItWhereTheBrowserHasNoCalendar() {
    assertThat(readDate("01/01/2026", "12:30:00")).isEqualTo(new JsonText("01/01/2026 12:30:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | ' 12,50,000.5 ' | 1250000.5
          NUMBER | 007             | "007"
          NUMBER | 1,5             | "1,5"
          MONEY  | 1,250.50        | "1250.50"
          PHONE  | ' 99999 99999 ' | "99999 99999"
          TEXT   | ' Jane '        | "Jane"
          TEXT   | '   '           | null
          """)
  void readsWhatPeopleType(FieldType type, String typed, String json) {
    var field = EveryField.of(type);

    var read = form.read(sent(field, List.of(typed)));

    assertThat(read.member(field.apiName())).isEqualTo(json(json));
  }

  @Test
  void readsLineBreaksAsOneCharacter() {
    var field = EveryField.of(FieldType.TEXT);

    var read = form.read(sent(field, List.of("a\r\nb")));

    assertThat(read.member(field.apiName())).isEqualTo(new JsonText("a\nb"));
  }

  @Test
  void namesTheLabelsOfTagsThatAreNew() {
    var read = accept(form, sent(EveryField.of(FieldType.TAGS), List.of("", "hot", " New ", "")));

    assertThat(read.missingOptions()).isEqualTo(Map.of("my_tags", List.of("New")));
  }

  @Test
  void offersWhatTheFieldHoldsBesideWhatIsOfferedNow() {
    var archived = form.filled(EveryField.of(FieldType.STATUS), new JsonText("Old"));
    var gone = form.filled(EveryField.of(FieldType.ACTIVE_USERS), new JsonText("gone@example.com"));
    var none = form.filled(EveryField.of(FieldType.DROPDOWN), (JsonValue) null);

    assertThat(archived.choices())
        .containsExactly(
            new Choice("Fresh", "Fresh", false),
            new Choice("Won", "Won", false),
            new Choice("Lost", "Lost", false),
            new Choice("Old", "Old", true));
    assertThat(archived.offersNothing()).isFalse();
    assertThat(gone.choices())
        .containsExactly(
            new Choice("asha@example.com", "Asha", false),
            new Choice("gone@example.com", "Gone", true));
    assertThat(none.choices())
        .containsExactly(new Choice("Hot", "Hot", false), new Choice("Cold", "Cold", false));
    assertThat(none.offersNothing()).isTrue();
  }

  @Test
  void givesTextALineUnlessThatWouldLoseItsLineBreaks() {
    var text = EveryField.of(FieldType.TEXT);
    var ofAction = FieldForm.ofAction(DEFINITIONS, DEFINITIONS.leadFields(), "actions[0].fields");

    assertThat(form.filled(text, new JsonText("Jane")).control()).isEqualTo(Control.LINE);
    assertThat(form.filled(text, new JsonText("Jane\nDoe")).control()).isEqualTo(Control.LINES);
    assertThat(ofAction.filled(text, new JsonText("Jane")).control()).isEqualTo(Control.LINES);
  }

  @Test
  void speaksOfTheFieldsOfAnActionAsItsRemarksDo() {
    var ofAction = FieldForm.ofAction(DEFINITIONS, DEFINITIONS.leadFields(), "actions[0].fields");
    var field = EveryField.of(FieldType.EMAIL);
    var sent = new LinkedMultiValueMap<String, String>();
    sent.add("actions[0].fields.my_email", "jane@");

    var read = ofAction.read(sent);
    FieldsReader.read(
        read, DEFINITIONS.leadFields(), DEFINITIONS.rules(), "actions[0].fields", remarks);
    var again = ofAction.again(field, sent, remarks.toList());

    assertThat(again.id()).isEqualTo("actions-0-fields-my_email");
    assertThat(again.text()).isEqualTo("jane@");
    assertThat(again.error()).isEqualTo("Email is invalid");
  }

  @Test
  void keepsSilentAboutWhatWasConverted() {
    var field = EveryField.of(FieldType.NUMBER);
    var coerced = Remark.coerced("fields.my_number", "Text taken as a number");

    assertThat(form.again(field, sent(field, List.of("007")), List.of(coerced)).error()).isNull();
  }

  @Test
  void showsNothingOfWhatWasTypedInItsTextForm() {
    var input = form.filled(EveryField.of(FieldType.TEXT), new JsonText("s3cr3t"));

    assertThat(input.toString()).doesNotContain("s3cr3t");
    assertThat(new Choice("s3cr3t", "s3cr3t", true).toString()).doesNotContain("s3cr3t");
  }

  private ReadFields accept(FieldForm form, MultiValueMap<String, String> sent) {
    return FieldsReader.read(
        form.read(sent), DEFINITIONS.leadFields(), DEFINITIONS.rules(), "fields", remarks);
  }

  private @Nullable JsonValue readDate(String day, String time) {
    return form.read(sent(EveryField.of(FieldType.DATE), List.of(day, time))).member("my_date");
  }

  private static MultiValueMap<String, String> sent(FieldDefinition field, List<String> texts) {
    var name = "fields." + field.apiName();
    var sent = new LinkedMultiValueMap<String, String>();
    if (field.type() == FieldType.DATE) {
      sent.add(name, texts.get(0));
      sent.add(name + ".time", texts.get(1));
    } else {
      sent.addAll(name, texts);
    }
    return sent;
  }

  /// What a browser sends for an input that nobody has touched.
  private static MultiValueMap<String, String> sentBy(FieldInput input) {
    var sent = new LinkedMultiValueMap<String, String>();
    var name = input.name();
    switch (input.control()) {
      case LINE, LINES, AMOUNT -> sent.add(name, input.text());
      case MOMENT -> {
        sent.add(name, input.text());
        sent.add(input.timeName(), input.time());
      }
      case ONE_OF -> sent.add(name, chosen(input).stream().findFirst().orElse(""));
      case LABELS -> {
        sent.add(name, "");
        sent.addAll(name, chosen(input));
      }
      case STARS -> sent.add(name, input.text());
      case BOX -> {
        sent.add(name, "");
        if (input.texts().contains("true")) {
          sent.add(name, "true");
        }
      }
    }
    return sent;
  }

  private static List<String> chosen(FieldInput input) {
    return input.choices().stream().filter(Choice::selected).map(Choice::value).toList();
  }
}
