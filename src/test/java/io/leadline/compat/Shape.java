package io.leadline.compat;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Compares JSON with what is expected of it. Objects may have more members, since every answer may
/// gain some; arrays may not have more elements, unless the expectation says so.
///
/// | expected | met by |
/// |---|---|
/// | `"<id>"` | 24 lower-case hex digits |
/// | `"<recent>"` | epoch milliseconds of the last or next ten minutes |
/// | `"<number>"`, `"<text>"`, `"<list>"` | any number; any text but an empty one; any array |
/// | `"<any>"` | anything but nothing |
/// | `"<none>"` | `null`, or no such member |
/// | `"send …"` | a text; `…` stands for any |
/// | `[…, "…"]` | an array that begins so |
/// | `["…", …]` | an array that has these, in any order, and maybe others |
final class Shape {
  private static final String REST = "…";
  private static final long RECENT_MILLIS = 600_000;

  private Shape() {}

  static boolean fits(JsonNode expected, @Nullable JsonNode got) {
    if (expected.isString()) {
      return fitsText(expected.asString(), got);
    }
    if (got == null) {
      return false;
    }
    if (expected.isObject()) {
      return got.isObject()
          && expected.properties().stream()
              .allMatch(member -> fits(member.getValue(), got.get(member.getKey())));
    }
    if (expected.isArray()) {
      return got.isArray() && fitsArray(expected, got);
    }
    return (expected.isNumber() && got.isNumber())
        ? expected.decimalValue().compareTo(got.decimalValue()) == 0
        : expected.equals(got);
  }

  private static boolean fitsText(String expected, @Nullable JsonNode got) {
    if (expected.equals("<none>")) {
      return got == null || got.isNull();
    }
    if (got == null || got.isNull()) {
      return false;
    }
    return switch (expected) {
      case "<any>" -> true;
      case "<number>" -> got.isNumber();
      case "<list>" -> got.isArray();
      case "<text>" -> got.isString() && !got.asString().isEmpty();
      case "<id>" -> got.isString() && got.asString().matches("[0-9a-f]{24}");
      case "<recent>" ->
          got.isIntegralNumber()
              && Math.abs(got.asLong() - System.currentTimeMillis()) < RECENT_MILLIS;
      case String text -> got.isString() && Expected.glob(text).matcher(got.asString()).matches();
    };
  }

  private static boolean fitsArray(JsonNode expected, JsonNode got) {
    int size = expected.size();
    if (size > 0 && isRest(expected.get(0))) {
      return IntStream.range(1, size).allMatch(place -> hasOneLike(expected.get(place), got));
    }
    boolean isOpen = size > 0 && isRest(expected.get(size - 1));
    int known = isOpen ? size - 1 : size;
    return (isOpen ? got.size() >= known : got.size() == known)
        && IntStream.range(0, known).allMatch(place -> fits(expected.get(place), got.get(place)));
  }

  private static boolean hasOneLike(JsonNode expected, JsonNode got) {
    return StreamSupport.stream(got.spliterator(), false).anyMatch(it -> fits(expected, it));
  }

  private static boolean isRest(JsonNode expected) {
    return expected.isString() && expected.asString().equals(REST);
  }

  /// What came, without the members of which nothing is expected.
  static JsonNode shown(JsonNode expected, @Nullable JsonNode got) {
    var nodes = JsonNodeFactory.instance;
    if (got == null) {
      return nodes.stringNode("(absent)");
    }
    if (expected.isObject() && got.isObject()) {
      var shown = nodes.objectNode();
      expected
          .properties()
          .forEach(it -> shown.set(it.getKey(), shown(it.getValue(), got.get(it.getKey()))));
      return shown;
    }
    if (expected.isArray() && got.isArray() && !expected.isEmpty() && !isRest(expected.get(0))) {
      var shown = nodes.arrayNode();
      for (int place = 0; place < got.size(); place++) {
        var like = expected.get(Math.min(place, expected.size() - 1));
        shown.add(isRest(like) ? nodes.stringNode(REST) : shown(like, got.get(place)));
        if (isRest(like)) {
          break;
        }
      }
      return shown;
    }
    return got;
  }
}
