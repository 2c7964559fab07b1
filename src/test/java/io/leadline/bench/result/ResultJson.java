package io.leadline.bench.result;

import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The results for programs to read.
public final class ResultJson {
  private static final int DIGITS = 3;

  private ResultJson() {}

  /// All that was measured, as JSON.
  ///
  /// @param about the machine and the settings
  public static String write(Map<String, String> about, Results results, List<Target> targets) {
    var members = new LinkedHashMap<String, JsonValue>();
    about.forEach((name, value) -> members.put(name, new JsonText(value)));
    members.put(
        "results",
        new JsonArray(
            results.keys().stream().<JsonValue>map(key -> result(results, key)).toList()));
    members.put("targets", new JsonArray(targets.stream().<JsonValue>map(Target::toJson).toList()));
    return IndentedJson.write(new JsonObject(members)) + "\n";
  }

  private static JsonObject result(Results results, Key key) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("case", new JsonText(key.name()));
    if (!key.server().isEmpty()) {
      members.put("server", new JsonText(key.server()));
    }
    members.put("connections", JsonNumber.of(key.connections()));
    members.putAll(values(results.summary(key)));
    members.put(
        "rounds",
        new JsonArray(
            results.rounds(key).stream()
                .<JsonValue>map(round -> new JsonObject(values(round.values())))
                .toList()));
    return new JsonObject(members);
  }

  private static Map<String, JsonValue> values(Map<Quantity, Double> values) {
    var members = new LinkedHashMap<String, JsonValue>();
    for (var quantity : Quantity.values()) {
      var value = values.get(quantity);
      if (value != null && !value.isNaN()) {
        members.put(quantity.name().toLowerCase(Locale.ROOT), number(value));
      }
    }
    return members;
  }

  /// Null for what was not measured.
  static JsonValue number(double value) {
    return Double.isFinite(value)
        ? new JsonNumber(
            BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString())
        : JsonNull.NULL;
  }
}
