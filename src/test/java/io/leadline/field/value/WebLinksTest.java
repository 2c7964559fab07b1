package io.leadline.field.value;

import static io.leadline.field.value.Sent.LENIENT;
import static io.leadline.field.value.Sent.STRICT;
import static io.leadline.field.value.Sent.accepted;
import static io.leadline.field.value.Sent.coerced;
import static io.leadline.field.value.Sent.invalid;
import static io.leadline.field.value.Sent.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinksTest {
  private static final String RULE =
      " must be an absolute http or https URL of at most 2,048 characters, without spaces";
  private static final String NOT_A_WEBSITE = "Website" + RULE;
  private static final String NOT_A_MEDIA_LINK = "Media link" + RULE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com",
        "https://example.com/",
        "HTTPS://Example.com/A?b=c#d",
        "https://example.com:8443/a",
        "https://example.com?x=1|2",
        "http://localhost",
        "http://192.168.0.1/a",
        "http://[2001:db8::1]:80/a",
        "https://user:pass@example.com/",
        "https://例え.テスト/パス",
        "https://example.com/https://other.com",
        "https://example.com//a@b:c"
      })
  void storesAnAbsoluteUrlAsItWasSent(String url) {
    var raw = '"' + url + '"';

    assertThat(sent(raw, FieldType.WEBSITE, STRICT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.WEBSITE, LENIENT)).isEqualTo(accepted(raw));
    assertThat(sent(raw, FieldType.MEDIA_LINK, STRICT)).isEqualTo(accepted(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "http://",
        "https:///a",
        "http://:80",
        "http://?a",
        "http://user@",
        "http:example.com",
        "http:/example.com",
        "http:\\\\\\\\example.com",
        "//example.com",
        "ftp://example.com",
        "javascript:alert(1)",
        "mailto:jane@example.com",
        "http://exa mple.com",
        " http://example.com",
        "http://example.com ",
        "http://example.com/a b",
        "http://example.com/\\n",
        "http://example.com/\\u0007",
        "http://example.com/\\u00a0",
        "http://example.com/\\u2028",
        "http://example.com:port",
        "http://a:b:c",
        "http://[::1",
        "/relative"
      })
  void refusesOtherTextEvenWhenLenient(String url) {
    var raw = '"' + url + '"';

    assertThat(sent(raw, FieldType.WEBSITE, STRICT)).isEqualTo(invalid(NOT_A_WEBSITE));
    assertThat(sent(raw, FieldType.WEBSITE, LENIENT)).isEqualTo(invalid(NOT_A_WEBSITE));
    assertThat(sent(raw, FieldType.MEDIA_LINK, LENIENT)).isEqualTo(invalid(NOT_A_MEDIA_LINK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[\"https://example.com\"]", "{}"})
  void refusesWhatIsNoString(String raw) {
    assertThat(sent(raw, FieldType.WEBSITE, LENIENT)).isEqualTo(invalid(NOT_A_WEBSITE));
    assertThat(sent(raw, FieldType.MEDIA_LINK, LENIENT)).isEqualTo(invalid(NOT_A_MEDIA_LINK));
  }

  @ParameterizedTest
  @CsvSource({
    "example.com",
    "www.Example.co.in/path?x=1#y",
    "example.com:8080/a",
    "例え.テスト",
  })
  void putsASchemeBeforeAWebsiteWhenLenient(String host) {
    var raw = '"' + host + '"';

    assertThat(sent(raw, FieldType.WEBSITE, LENIENT))
        .isEqualTo(
            coerced("\"https://" + host + '"', "https:// put before the website; send it with it"));
    assertThat(sent(raw, FieldType.WEBSITE, STRICT)).isEqualTo(invalid(NOT_A_WEBSITE));
    assertThat(sent(raw, FieldType.MEDIA_LINK, LENIENT)).isEqualTo(invalid(NOT_A_MEDIA_LINK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "none",
        "n/a",
        "jane@example.com",
        "example.",
        ".com",
        "a..com",
        "1.5",
        "192.168.0.1",
        "example.c",
        "exa mple.com",
        "a.com b.com"
      })
  void putsNoSchemeBeforeWhatIsNoHost(String text) {
    assertThat(sent('"' + text + '"', FieldType.WEBSITE, LENIENT))
        .isEqualTo(invalid(NOT_A_WEBSITE));
  }

  @Test
  void limitsAUrlTo2048Characters() {
    var longest = "https://a.in/" + "x".repeat(2_035);

    assertThat(longest).hasSize(2_048);
    assertThat(sent('"' + longest + '"', FieldType.WEBSITE, STRICT))
        .isEqualTo(accepted('"' + longest + '"'));
    assertThat(sent('"' + longest + "x\"", FieldType.WEBSITE, STRICT))
        .isEqualTo(invalid(NOT_A_WEBSITE));
    assertThat(sent('"' + longest.substring(7) + '"', FieldType.WEBSITE, LENIENT))
        .isEqualTo(invalid(NOT_A_WEBSITE));
  }
}
