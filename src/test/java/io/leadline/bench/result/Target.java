package io.leadline.bench.result;

import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.LinkedHashMap;

/// What the server is to reach.
///
/// @param measured NaN when this run has not measured it
/// @param isUpperLimit whether less is better
public record Target(String what, double measured, double target, boolean isUpperLimit) {
  public static Target atLeast(String what, double target, double measured) {
    return new Target(what, measured, target, false);
  }

  public static Target atMost(String what, double target, double measured) {
    return new Target(what, measured, target, true);
  }

  public boolean isMeasured() {
    return !Double.isNaN(measured);
  }

  public boolean isMet() {
    return isUpperLimit ? measured <= target : measured >= target;
  }

  public String verdict() {
    return !isMeasured() ? "not measured" : isMet() ? "met" : "not met";
  }

  public String line() {
    return "%-62s %9s   %s %-7s %s"
        .formatted(
            what,
            isMeasured() ? "%.2f".formatted(measured) : "–",
            isUpperLimit ? "≤" : "≥",
            "%.2f".formatted(target),
            verdict());
  }

  JsonObject toJson() {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put("what", new JsonText(what));
    members.put("measured", ResultJson.number(measured));
    members.put(isUpperLimit ? "at_most" : "at_least", new JsonNumber(Double.toString(target)));
    members.put("met", isMeasured() ? JsonBoolean.of(isMet()) : JsonNull.NULL);
    return new JsonObject(members);
  }
}
