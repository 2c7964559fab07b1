package io.leadline.platform.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  @Test
  void readsEveryKindOfValue() throws Exception {
    var json = " {\"a\": [\"x\", -1.50e3, true, false, null, {}, []], \"\": \"\\u00e9\\n\\\"\"} ";

    assertThat(JsonReader.read(json.getBytes(UTF_8)))
        .isEqualTo(
            new JsonObject(
                Map.of(
                    "a",
                    new JsonArray(
                        List.of(
                            new JsonText("x"),
                            new JsonNumber("-1.50e3"),
                            JsonBoolean.TRUE,
                            JsonBoolean.FALSE,
                            JsonNull.NULL,
                            JsonObject.EMPTY,
                            new JsonArray(List.of()))),
                    "",
                    new JsonText("\u00e9\n\""))));
    assertThat(JsonReader.read(json)).isEqualTo(JsonReader.read(json.getBytes(UTF_8)));
  }

  @Test
  void keepsTheMembersInTheirOrder() throws Exception {
    var object = (JsonObject) JsonReader.read("{\"z\": 1, \"a\": 2, \"m\": 3}");

    assertThat(object.members().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void theLastOfEqualKeysCountsAndTheKeyIsNamed() throws Exception {
    var object = (JsonObject) JsonReader.read("{\"a\": 1, \"b\": 2, \"a\": 3, \"\\u0061\": 4}");

    assertThat(object.member("a")).isEqualTo(JsonNumber.of(4));
    assertThat(object.repeatedKeys()).containsExactly("a", "a");
  }

  @Test
  void equalKeysOfDifferentObjectsAreNotRepeated() throws Exception {
    var object = (JsonObject) JsonReader.read("{\"a\": {\"a\": {\"a\": 1}}, \"b\": {\"a\": 2}}");

    assertThat(object.repeatedKeys()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "\"",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "[1,",
        "]",
        "}",
        "[}",
        "{]",
        "tru",
        "nul",
        "-",
        "1.",
        ".5",
        "01",
        "+1",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "'a'",
        "{a:1}",
        "[1,]",
        "{\"a\":1,}",
        "{} {}",
        "1 2",
        "null,",
        "[] x",
        "// no\n1",
        "/* no */ 1",
        "\"\t\"",
        "\"\\q\"",
        "\"\\u12\"",
        "\0",
        "#"
      })
  void refusesWhatIsNotExactlyOneValue(String text) {
    assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> JsonReader.read(text.getBytes(UTF_8)))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void saysWhereItStumbledAndShowsNothingOfTheText() {
    assertThatThrownBy(() -> JsonReader.read("{\"name\":\n  \"Jane\" Doe}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageMatching("not JSON at line 2, column 1\\d");
    assertThatThrownBy(() -> JsonReader.read("{} Jane"))
        .isInstanceOf(MalformedJsonException.class)
        .message()
        .doesNotContain("Jane");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void readsEveryEncodingWithAndWithoutAByteOrderMark(String charset) throws Exception {
    var expected = new JsonObject(Map.of("name", new JsonText("J\u00f6rg \uD83D\uDE00")));
    var json = "{\"name\": \"J\u00f6rg \uD83D\uDE00\"}";

    assertThat(JsonReader.read(json.getBytes(Charset.forName(charset)))).isEqualTo(expected);
    assertThat(JsonReader.read(("\uFEFF" + json).getBytes(Charset.forName(charset))))
        .isEqualTo(expected);
    assertThat(JsonReader.read("5".getBytes(Charset.forName(charset)))).isEqualTo(JsonNumber.of(5));
  }

  @Test
  void keepsTheReplacementCharacterWhereItWasSent() throws Exception {
    assertThat(JsonReader.read("\"\uFFFD\"".getBytes(UTF_8))).isEqualTo(new JsonText("\uFFFD"));
  }

  @Test
  void refusesBytesThatTheirEncodingDoesNotKnow() {
    for (var text :
        List.of(
            "\u0080",
            "\u00ff",
            "\u00e2\u0082",
            "J\u00f6rg",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080")) {
      assertThatThrownBy(() -> JsonReader.read(("\"" + text + "\"").getBytes(ISO_8859_1)))
          .isInstanceOf(MalformedJsonException.class)
          .hasMessage("not JSON: its bytes are not UTF-8");
    }
    assertThatThrownBy(() -> JsonReader.read(new byte[] {0, '"', (byte) 0xd8, 0, 0, '"'}))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("not JSON: its bytes are not UTF-16BE");
  }

  @Test
  void readsNestingOfAnyDepth() throws Exception {
    int levels = 300_000;

    var array = JsonReader.read("[".repeat(levels) + "]".repeat(levels));
    var object = JsonReader.read("{\"a\":".repeat(levels) + "1" + "}".repeat(levels));

    assertThat(depth(array)).isEqualTo(levels);
    assertThat(depth(object)).isEqualTo(levels + 1);
  }

  @Test
  void readsNumbersAndTextsOfAnyLength() throws Exception {
    assertThat(JsonReader.read("9".repeat(500_000))).isEqualTo(new JsonNumber("9".repeat(500_000)));
    assertThat(JsonReader.read("1e999999999")).isEqualTo(new JsonNumber("1e999999999"));
    assertThat(JsonReader.read("\"" + "x".repeat(500_000) + "\""))
        .isEqualTo(new JsonText("x".repeat(500_000)));
  }

  @Test
  void readsEscapesOfWhatCannotBeStored() throws Exception {
    assertThat(JsonReader.read("\"\\u0000\\ud800\"")).isEqualTo(new JsonText("\0\uD800"));
  }

  private static int depth(JsonValue value) {
    int depth = 0;
    for (JsonValue at = value; ; depth++) {
      switch (at) {
        case JsonArray(var items) when items.isEmpty() -> {
          return depth + 1;
        }
        case JsonArray(var items) -> at = items.getFirst();
        case JsonObject object -> at = object.members().values().iterator().next();
        default -> {
          return depth + 1;
        }
      }
    }
  }
}
