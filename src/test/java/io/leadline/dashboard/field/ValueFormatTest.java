package io.leadline.dashboard.field;

import static io.leadline.dashboard.field.EveryField.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.dashboard.field.ShownValue.Badges;
import io.leadline.dashboard.field.ShownValue.Coloured;
import io.leadline.dashboard.field.ShownValue.Link;
import io.leadline.dashboard.field.ShownValue.Moment;
import io.leadline.dashboard.field.ShownValue.Nothing;
import io.leadline.dashboard.field.ShownValue.Person;
import io.leadline.dashboard.field.ShownValue.Stars;
import io.leadline.dashboard.field.ShownValue.Words;
import io.leadline.field.FieldType;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueFormatTest {
  private final ValueFormat format = new ValueFormat(EveryField.DEFINITIONS);

  /// What a value of each type is stored as.
  static String stored(FieldType type) {
    return switch (type) {
      case TEXT -> "\"Jane\\nDoe\"";
      case EMAIL -> "\"jane@example.com\"";
      case PHONE -> "\"919999999999\"";
      case NUMBER -> "12.50";
      case DATE -> "1767250800000";
      case DROPDOWN -> "\"Hot\"";
      case TAGS -> "[\"Hot\",\"Cold\"]";
      case MONEY -> "\"1250000.50\"";
      case WEBSITE -> "\"https://example.com/a?b=c\"";
      case MEDIA_LINK -> "\"HTTP://example.com/x.pdf\"";
      case ACTIVE_USERS -> "\"asha@example.com\"";
      case RATING -> "3";
      case STATUS -> "\"Won\"";
      case LOST_REASON -> "\"Too expensive\"";
      case CHECKBOX -> "true";
    };
  }

  @ParameterizedTest
  @EnumSource
  void showsAValueOfEachTypeInItsOwnWay(FieldType type) {
    ShownValue expected =
        switch (type) {
          case TEXT -> new Words("Jane\nDoe");
          case EMAIL -> new Link("jane@example.com", "mailto:jane@example.com");
          case PHONE -> new Link("+91 99999 99999", "tel:+919999999999");
          case NUMBER -> new Words("12.50");
          case DATE -> new Moment("01/01/2026 12:30:00", "2026-01-01T07:00:00Z");
          case DROPDOWN -> new Badges(List.of("Hot"));
          case TAGS -> new Badges(List.of("Hot", "Cold"));
          case MONEY -> new Words("INR\u00a012,50,000.50");
          case WEBSITE -> new Link("https://example.com/a?b=c", "https://example.com/a?b=c");
          case MEDIA_LINK -> new Link("HTTP://example.com/x.pdf", "HTTP://example.com/x.pdf");
          case ACTIVE_USERS -> new Person("Asha", "asha@example.com");
          case RATING -> new Stars(3);
          case STATUS -> new Coloured("Won", "#2fb344");
          case LOST_REASON -> new Words("Too expensive");
          case CHECKBOX -> new Words("Yes");
        };

    assertThat(show(type, stored(type))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void showsNoValueAsNothing(FieldType type) {
    var field = EveryField.of(type);

    assertThat(format.show(field, (JsonValue) null)).isEqualTo(new Nothing());
    assertThat(format.show(field, JsonNull.NULL)).isEqualTo(new Nothing());
    assertThat(show(type, "\"\"")).isEqualTo(new Nothing());
  }

  /// Nothing is stored so, but a page must not fail on it.
  @ParameterizedTest
  @EnumSource
  void showsWhatDoesNotFitTheTypeAsItIsStored(FieldType type) {
    assertThat(show(type, "{\"a\":1}")).isEqualTo(new Words("{\"a\":1}"));
    assertThat(show(type, "-1e3").text()).isIn("-1000", "31/12/1969 23:59:59");
    assertThat(show(type, "false")).isEqualTo(new Words("No"));
  }

  @ParameterizedTest
  @EnumSource
  void showsNothingOfAValueInItsTextForm(FieldType type) {
    assertThat(show(type, stored(type)).toString())
        .doesNotContain("Jane", "jane", "9999", "2026", "Hot", "50", "example", "sha", "Won");
  }

  @Test
  void showsADayWithoutATime() {
    assertThat(show(FieldType.DATE, "1767205800000"))
        .isEqualTo(new Moment("01/01/2026", "2025-12-31T18:30:00Z"));
  }

  @Test
  void showsTheNameOfAMemberWhoLeftAndTheAddressOfAStranger() {
    assertThat(show(FieldType.ACTIVE_USERS, "\"gone@example.com\""))
        .isEqualTo(new Person("Gone", "gone@example.com"));
    assertThat(show(FieldType.ACTIVE_USERS, "\"who@example.com\""))
        .isEqualTo(new Person("who@example.com", "who@example.com"));
  }

  @Test
  void showsAStatusThatIsNoMoreInGrey() {
    assertThat(show(FieldType.STATUS, "\"Ghost\"")).isEqualTo(new Coloured("Ghost", "#667382"));
  }

  @Test
  void leadsNowhereButToPages() {
    assertThat(show(FieldType.WEBSITE, "\"javascript:alert(1)\""))
        .isEqualTo(new Words("javascript:alert(1)"));
    assertThat(show(FieldType.EMAIL, "\"a?bcc=b&c@example.com\""))
        .isEqualTo(new Link("a?bcc=b&c@example.com", "mailto:a%3Fbcc%3Db%26c@example.com"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0          | IN | 0
          999        | IN | 999
          1000       | IN | 1,000
          99999.5    | IN | 99,999.5
          100000     | IN | 1,00,000
          1234567890 | IN | 1,23,45,67,890
          100000     | US | 100,000
          1234567.25 | DE | 1,234,567.25
          a1234      | US | a1234
          """)
  void groupsTheDigitsOfAmounts(String amount, String country, String written) {
    assertThat(DigitGroups.write(amount, country)).isEqualTo(written);
    assertThat(DigitGroups.read(written)).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "1,5\n,100\n1,,000\n12,34\n1.000,5\n1000,000")
  void leavesCommasThatMayMeanSomethingElse(String typed) {
    assertThat(DigitGroups.read(typed)).isEqualTo(typed);
  }

  private ShownValue show(FieldType type, String stored) {
    return format.show(EveryField.of(type), json(stored));
  }
}
