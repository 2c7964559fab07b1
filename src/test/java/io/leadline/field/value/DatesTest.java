package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.json;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.field.Labels;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final String SENTENCE =
      "Date must be epoch milliseconds or match dd/MM/yyyy HH:mm:ss";
  private static final String OUT_OF_RANGE = "Date must be between the years 0001 and 9999";

  @ParameterizedTest
  @CsvSource({
    "1767250800000, 1767250800000",
    "0, 0",
    "-0, 0",
    "-1, -1",
    "-62135596800000, -62135596800000",
    "253402300799999, 253402300799999",
  })
  void storesEpochMilliseconds(String raw, String stored) {
    assertThat(sent(raw, FieldType.DATE, STRICT)).isEqualTo(accepted(stored));
    assertThat(sent(raw, FieldType.DATE, LENIENT)).isEqualTo(accepted(stored));
  }

  @ParameterizedTest
  @CsvSource({
    "01/01/2023 10:30:00, 2023-01-01T05:00:00Z",
    "01/01/2023, 2022-12-31T18:30:00Z",
    "29/02/2024, 2024-02-28T18:30:00Z",
    "31/12/9999 23:59:59, 9999-12-31T18:29:59Z",
    "02/01/0001 12:00:00, 0001-01-02T06:06:32Z",
  })
  void readsAWrittenDateInTheZoneOfTheWorkspace(String text, Instant moment) {
    assertThat(sent('"' + text + '"', FieldType.DATE, STRICT))
        .isEqualTo(accepted("" + moment.toEpochMilli()));
    assertThat(sent('"' + text + '"', FieldType.DATE, LENIENT))
        .isEqualTo(accepted("" + moment.toEpochMilli()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "29/02/2023",
        "31/02/2026 10:00:00",
        "00/01/2026",
        "01/13/2026",
        "12/31/2026",
        "1/1/2026",
        "01/01/26",
        "01-01-2026",
        "01/01/2026 24:00:00",
        "01/01/2026 10:60:00",
        "01/01/2026 10:30",
        "01/01/2026  10:30:00",
        " 01/01/2026",
        "01/01/2026 ",
        "01/01/2026 10:30:00 AM",
        "٠١/٠١/٢٠٢٦",
        "today",
        " "
      })
  void refusesTextThatIsNotExactlyADate(String text) {
    assertThat(sent('"' + text + '"', FieldType.DATE, STRICT)).isEqualTo(invalid(SENTENCE));
    assertThat(sent('"' + text + '"', FieldType.DATE, LENIENT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2026-01-31\"",
        "\"2026-01-31T10:30:00Z\"",
        "\"1767250800000\"",
        "1.5",
        "1e12",
        "1767250800000.0",
        "true",
        "[]",
        "[1767250800000]",
        "{}"
      })
  void refusesOtherValuesWhenStrict(String raw) {
    assertThat(sent(raw, FieldType.DATE, STRICT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "253402300800000",
        "-62135596800001",
        "9223372036854775807",
        "-9223372036854775808",
        "99999999999999999999999999",
        "\"01/01/0000\"",
        "\"01/01/-0001\"",
        "\"01/01/+10001\"",
        "\"01/01/0001 00:00:00\""
      })
  void refusesAMomentOutsideTheYears1To9999(String raw) {
    assertThat(sent(raw, FieldType.DATE, STRICT)).isEqualTo(invalid(OUT_OF_RANGE));
    assertThat(sent(raw, FieldType.DATE, LENIENT)).isEqualTo(invalid(OUT_OF_RANGE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-30T18:30:00Z",
    "2026-01-31T10:30, 2026-01-31T05:00:00Z",
    "2026-01-31T10:30:00, 2026-01-31T05:00:00Z",
    "2026-01-31T10:30:00.123456, 2026-01-31T05:00:00.123Z",
    "2026-01-31T10:30:00Z, 2026-01-31T10:30:00Z",
    "2026-01-31T10:30:00.123Z, 2026-01-31T10:30:00.123Z",
    "2026-01-31T10:30:00+05:30, 2026-01-31T05:00:00Z",
    "2026-01-31T10:30:00+0530, 2026-01-31T05:00:00Z",
    "2026-01-31T10:30:00-08, 2026-01-31T18:30:00Z",
    "' 2026-01-31 ', 2026-01-30T18:30:00Z",
  })
  void readsIso8601WhenLenient(String text, Instant moment) {
    assertThat(sent('"' + text + '"', FieldType.DATE, LENIENT))
        .isEqualTo(
            coerced(
                "" + moment.toEpochMilli(),
                "Date taken as ISO 8601; send epoch milliseconds or dd/MM/yyyy HH:mm:ss"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2026-1-1",
        "2026-01-31T25:00",
        "2026-01-31T10",
        "2026-01-31Z",
        "2026-01-31T10:30:00ZZ",
        "2026-01-31T10:30:00+99:00",
        "20260131T103000Z",
        "2026-W05-6"
      })
  void refusesWhatIsNotOnTheCalendarEvenWhenLenient(String text) {
    assertThat(sent('"' + text + '"', FieldType.DATE, LENIENT)).isEqualTo(invalid(SENTENCE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "1767250800000"   | 1767250800000
          " 1767250800000 " | 1767250800000
          "-1"              | -1
          """)
  void readsDigitsAsEpochMillisecondsWhenLenient(String raw, String stored) {
    assertThat(sent(raw, FieldType.DATE, LENIENT))
        .isEqualTo(coerced(stored, "Text taken as epoch milliseconds; send a JSON number"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"9999999999999999\"", "\"+10001-01-01\"", "\"0000-12-31\""})
  void limitsAConvertedDateToo(String raw) {
    assertThat(sent(raw, FieldType.DATE, LENIENT)).isEqualTo(invalid(OUT_OF_RANGE));
  }

  @Test
  void usesTheFormatsAndTheZoneOfTheWorkspace() {
    var rules =
        new ValueRules(
            false,
            "US",
            ZoneId.of("America/New_York"),
            new DateFormats("MM-dd-yyyy", "MM-dd-yyyy hh:mm a"),
            Labels.NONE,
            Labels.NONE,
            Labels.NONE);

    assertThat(Dates.read(json("\"12-31-2026 01:30 PM\""), rules))
        .isEqualTo(accepted("" + Instant.parse("2026-12-31T18:30:00Z").toEpochMilli()));
    assertThat(Dates.read(json("\"07-04-2026\""), rules))
        .isEqualTo(accepted("" + Instant.parse("2026-07-04T04:00:00Z").toEpochMilli()));
    assertThat(Dates.read(json("\"04/07/2026\""), rules))
        .isEqualTo(invalid("Date must be epoch milliseconds or match MM-dd-yyyy hh:mm a"));
  }
}
