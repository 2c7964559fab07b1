package io.leadline.action;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldType;
import io.leadline.field.Labels;
import io.leadline.field.value.DateFormats;
import io.leadline.field.value.ValueRules;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.remark.Remarks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Entries of `actions` as a client sends them to a workspace with two custom actions: 1001, which
/// can be back-dated and scores 10, and 1002, which cannot and scores -5.
final class Entries {
  static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private static final FieldOptions INTERESTED =
      new FieldOptions(List.of(new FieldOption("000000000000000000000003", "Interested", false)));

  private Entries() {}

  static ReadActions read(ActionDialect dialect, Remarks remarks, String... entries) {
    return ActionsReader.read(array(entries), rules(dialect, false), remarks);
  }

  static ReadActions readLeniently(ActionDialect dialect, Remarks remarks, String... entries) {
    return ActionsReader.read(array(entries), rules(dialect, true), remarks);
  }

  static ActionRules rules(ActionDialect dialect, boolean lenient) {
    return new ActionRules(
        new ActionTypes(
            Map.of(1001, customAction(1001, 10, true), 1002, customAction(1002, -5, false)),
            Map.of()),
        new ValueRules(
            lenient,
            "IN",
            ZoneId.of("Asia/Kolkata"),
            new DateFormats("dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss"),
            Labels.NONE,
            Labels.NONE,
            Labels.NONE),
        dialect,
        NOW);
  }

  static JsonArray array(String... entries) {
    return new JsonArray(Arrays.stream(entries).map(Entries::json).toList());
  }

  static JsonObject object(String text) {
    return (JsonObject) json(text);
  }

  static JsonValue json(String text) {
    try {
      return JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new AssertionError(text, e);
    }
  }

  private static CustomAction customAction(int code, int score, boolean backDating) {
    var schema =
        FieldSchema.of(
            List.of(
                field("note", FieldType.TEXT, FieldOptions.NONE),
                field("email", FieldType.EMAIL, FieldOptions.NONE),
                field("outcome", FieldType.DROPDOWN, INTERESTED),
                field("topics", FieldType.TAGS, FieldOptions.NONE)));
    return new CustomAction(
        code,
        "000000000000000000000001",
        "Visit",
        "",
        "",
        score,
        backDating,
        schema,
        NOW,
        "",
        NOW,
        "");
  }

  private static FieldDefinition field(String apiName, FieldType type, FieldOptions options) {
    return new FieldDefinition(
        "000000000000000000000002", apiName, apiName, "", type, false, options, false, null, false);
  }
}
