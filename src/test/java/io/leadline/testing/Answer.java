package io.leadline.testing;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.platform.json.MalformedJsonException;
import java.net.http.HttpHeaders;

/// What a server answered.
public record Answer(int status, HttpHeaders headers, String body) {
  public String header(String name) {
    return headers
        .firstValue(name)
        .orElseThrow(() -> new AssertionError("no header " + name + " in " + this));
  }

  public JsonValue json() {
    try {
      return JsonReader.read(body);
    } catch (MalformedJsonException e) {
      throw new AssertionError("not JSON: " + body, e);
    }
  }

  /// The value at a path of member names and array places: `actions.0.id`.
  public JsonValue at(String path) {
    var value = json();
    for (var step : path.split("\\.", -1)) {
      value = step(value, step);
    }
    return value;
  }

  private JsonValue step(JsonValue value, String step) {
    if (value instanceof JsonObject object) {
      var member = object.member(step);
      if (member != null) {
        return member;
      }
    }
    if (value instanceof JsonArray(var items)) {
      return items.get(Integer.parseInt(step));
    }
    throw new AssertionError("no " + step + " in " + body);
  }

  /// The text at a path; of other values their JSON.
  public String text(String path) {
    return at(path) instanceof JsonText(var text) ? text : JsonWriter.write(at(path));
  }
}
