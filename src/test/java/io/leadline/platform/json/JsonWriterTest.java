package io.leadline.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void writesCompactTextInTheOrderOfTheMembers() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("z", new JsonText("a\"\\\n\u0000\u00e9\uD83D\uDE00"));
    members.put("a", new JsonArray(List.of(new JsonNumber("1.50"), JsonNull.NULL)));
    members.put("", JsonBoolean.TRUE);
    members.put("o", JsonObject.EMPTY);

    assertThat(JsonWriter.write(new JsonObject(members)))
        .isEqualTo(
            "{\"z\":\"a\\\"\\\\\\n\\u0000\u00e9\uD83D\uDE00\",\"a\":[1.50,null],\"\":true,\"o\":{}}");
  }

  @Test
  void writesNumbersAsTheyWereRead() {
    for (var number : List.of("0", "-0", "5000.50", "1E+3", "1e400", "9".repeat(100))) {
      assertThat(JsonWriter.write(new JsonNumber(number))).isEqualTo(number);
    }
  }

  @Test
  void whatIsWrittenReadsAsTheSameValue() throws Exception {
    var random = new Random(20260131);
    for (int i = 0; i < 2_000; i++) {
      var value = randomValue(random, 4);

      assertThat(JsonReader.read(JsonWriter.write(value))).isEqualTo(value);
    }
  }

  private static JsonValue randomValue(Random random, int levels) {
    return switch (random.nextInt(levels > 0 ? 7 : 5)) {
      case 0 -> JsonNull.NULL;
      case 1 -> JsonBoolean.of(random.nextBoolean());
      case 2 -> JsonNumber.of(random.nextLong());
      case 3 -> new JsonNumber(Double.toString(random.nextGaussian()));
      case 4 -> new JsonText(randomText(random));
      case 5 -> randomArray(random, levels - 1);
      default -> randomObject(random, levels - 1);
    };
  }

  private static JsonArray randomArray(Random random, int levels) {
    List<JsonValue> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(randomValue(random, levels));
    }
    return new JsonArray(items);
  }

  private static JsonObject randomObject(Random random, int levels) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      members.put(randomText(random), randomValue(random, levels));
    }
    return new JsonObject(members);
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(
          "aZ\"\\/\b\f\n\r\t\0\u001f\u2028\u00e9\uFEFF\uFFFF".codePointAt(random.nextInt(16)));
    }
    return text.toString();
  }
}
