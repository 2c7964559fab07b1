package io.leadline.field.value;

import io.leadline.field.FieldType;
import io.leadline.field.Labels;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.remark.Reason;
import java.time.ZoneId;
import java.util.List;

/// Values as a client sends them to a workspace in India, strict or lenient, and what comes of
/// them.
final class Sent {
  static final ValueRules STRICT = rules(false);
  static final ValueRules LENIENT = rules(true);

  private Sent() {}

  static JsonValue json(String text) {
    try {
      return JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new AssertionError(text, e);
    }
  }

  static Acceptance sent(String json, FieldType type, ValueRules rules) {
    return FieldValues.accept(FieldBuilder.aField(type).build(), json(json), rules);
  }

  static Acceptance sent(String json, FieldBuilder field) {
    return FieldValues.accept(field.build(), json(json), STRICT);
  }

  static Acceptance accepted(String json) {
    return new Acceptance.Accepted(json(json));
  }

  static Acceptance coerced(String json, String sentence) {
    return new Acceptance.Coerced(json(json), sentence);
  }

  static Acceptance rejected(Reason reason, String sentence) {
    return new Acceptance.Rejected(reason, sentence);
  }

  static Acceptance invalid(String sentence) {
    return rejected(Reason.INVALID_VALUE, sentence);
  }

  private static ValueRules rules(boolean lenient) {
    return new ValueRules(
        lenient,
        "IN",
        ZoneId.of("Asia/Kolkata"),
        new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss"),
        Labels.of(List.of("Fresh", "In Talks")),
        Labels.of(List.of("Too expensive")),
        Labels.of(List.of("Asha@Example.in")));
  }
}
