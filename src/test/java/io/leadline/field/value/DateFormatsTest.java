package io.leadline.field.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatsTest {
  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, dd/MM/yyyy HH:mm:ss",
    "yyyy-MM-dd, yyyy-MM-dd HH:mm",
    "d MMM yyyy, d MMM yyyy hh:mm a",
    "yyyyMMdd, yyyyMMddHHmmss",
    "uuuu.MM.dd, uuuu.MM.dd HH.mm",
    "'dd/MM/yyyy', dd/MM/yyyy'T'HH:mm:ss",
  })
  void takesFormatsThatCanBeReadBack(String date, String dateTime) {
    var formats = new DateFormats(date, dateTime);

    assertThat(formats.date()).isEqualTo(date);
    assertThat(formats.dateTime()).isEqualTo(dateTime);
  }

  @ParameterizedTest
  @CsvSource({
    "'', dd/MM/yyyy HH:mm:ss",
    "dd/MM, dd/MM/yyyy HH:mm:ss",
    "dd/MM/yyyy, dd/MM/yyyy",
    "dd/MM/yyyy, HH:mm:ss",
    "dd/MM/yyyy, dd/MM/yyyy HH",
    "dd/MM/yyyy, dd/MM/yyyy hh:mm",
    "dd/mm/yyyy, dd/MM/yyyy HH:mm",
    "dd/MM/yyyy, nonsense",
    "dd/MM/yyyy {, dd/MM/yyyy HH:mm",
  })
  void refusesFormatsThatCannotBeReadBack(String date, String dateTime) {
    assertThatThrownBy(() -> new DateFormats(date, dateTime))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesQuotedLettersAlone() {
    var formats = new DateFormats("'day' dd/MM/yyyy", "'day' dd/MM/yyyy HH:mm:ss");

    assertThat(formats.parse("day 31/01/2026", ZoneOffset.UTC))
        .hasValue(Instant.parse("2026-01-31T00:00:00Z"));
  }

  /// In New York, 02:30 did not exist on that day.
  @Test
  void movesATimeThatTheClocksSkippedForward() {
    var formats = new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss");

    assertThat(formats.parse("08/03/2026 02:30:00", ZoneId.of("America/New_York")))
        .hasValue(Instant.parse("2026-03-08T07:30:00Z"));
  }

  @Test
  void equalsFormatsOfTheSameText() {
    var formats = new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss");

    assertThat(formats)
        .isEqualTo(new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss"))
        .hasSameHashCodeAs(new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss"))
        .isNotEqualTo(new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm"))
        .hasToString("DateFormats[dd/MM/yyyy, dd/MM/yyyy HH:mm:ss]");
  }

  @Test
  void writesADayWithoutItsBeginning() {
    var formats = new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss");
    var zone = ZoneId.of("America/Sao_Paulo");

    assertThat(formats.write(Instant.parse("2026-01-31T03:00:00Z"), zone)).isEqualTo("31/01/2026");
    assertThat(formats.write(Instant.parse("2026-01-31T03:00:01Z"), zone))
        .isEqualTo("31/01/2026 00:00:01");
    // A day that began an hour late.
    assertThat(formats.write(Instant.parse("2018-11-04T03:00:00Z"), zone)).isEqualTo("04/11/2018");
  }
}
