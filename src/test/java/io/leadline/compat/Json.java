package io.leadline.compat;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as cases write it and as servers send it.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /// With double quotes in place of single ones.
  static String quoted(String text) {
    return text.replace('\'', '"');
  }

  /// Null when the text is not JSON.
  static @Nullable JsonNode findIn(String text) {
    try {
      var value = MAPPER.readTree(text);
      return value.isMissingNode() ? null : value;
    } catch (JacksonException _) {
      return null;
    }
  }

  /// A text as JSON writes it, with quotes.
  static String text(String text) {
    return MAPPER.writeValueAsString(text);
  }

  /// The value at a path of member names and array places: `actions.0.id`; null when there is none.
  static @Nullable JsonNode findAt(@Nullable JsonNode value, String path) {
    var here = value;
    for (var step : path.split("\\.", -1)) {
      if (here == null) {
        return null;
      }
      here = step.matches("\\d+") ? here.get(Integer.parseInt(step)) : here.get(step);
    }
    return here;
  }
}
