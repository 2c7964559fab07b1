package io.leadline.lead;

import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When the values of a lead were set, or taken away: by API name, to the microsecond. A field that
/// is not among them has the value that it got when the lead was created, if it has one.
public record ValueTimes(Map<String, Instant> times) {
  public static final ValueTimes NONE = new ValueTimes(Map.of());

  public ValueTimes {
    times = Collections.unmodifiableMap(times);
  }

  public @Nullable Instant of(String field) {
    return times.get(field);
  }

  /// As it is stored: microseconds since 1970 by API name.
  JsonObject toJson() {
    var members = new LinkedHashMap<String, JsonValue>();
    times.forEach((field, time) ->
        members.put(field, JsonNumber.of(ChronoUnit.MICROS.between(Instant.EPOCH, time))));
    return new JsonObject(members);
  }

  static ValueTimes ofJson(JsonObject stored) {
    var times = new HashMap<String, Instant>();
    stored
        .members()
        .forEach((field, micros) -> {
          if (micros instanceof JsonNumber(var text)) {
            times.put(field, Instant.EPOCH.plus(Long.parseLong(text), ChronoUnit.MICROS));
          }
        });
    return new ValueTimes(times);
  }

  @Override
  public String toString() {
    return "ValueTimes[" + times.size() + "]";
  }
}
