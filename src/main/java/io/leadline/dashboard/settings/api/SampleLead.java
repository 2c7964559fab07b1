package io.leadline.dashboard.settings.api;

import io.leadline.action.CustomAction;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A lead to send, out of a workspace's own fields and custom actions.
///
/// @param identifier the API name of the field that tells leads apart
/// @param body what the Async API takes
record SampleLead(String identifier, JsonObject body) {
  private static final int MOST_FIELDS = 6;
  private static final int MOST_FIELDS_OF_ACTION = 4;

  /// @param today in the workspace's zone
  static SampleLead of(Definitions definitions, LocalDate today) {
    var identifier = definitions.workspace().identifierField();
    var values = new SampleValues(definitions.workspace().dateFormat(), today);
    return new SampleLead(
        identifier,
        new JsonObject(
            object(
                "fields", new JsonObject(fields(definitions, identifier, values)),
                "actions", new JsonArray(List.of(action(definitions, values))))));
  }

  /// The identifier and the name first, then those of the workspace's own.
  private static Map<String, JsonValue> fields(
      Definitions definitions, String identifier, SampleValues values) {
    var schema = definitions.leadFields();
    var fields = new LinkedHashMap<String, JsonValue>();
    schema.find(identifier).flatMap(values::find).ifPresent(value -> fields.put(identifier, value));
    // A locked field could not be sent a second time.
    Stream.concat(
            Stream.of("name", "email").flatMap(name -> schema.find(name).stream()),
            schema.fields().values().stream())
        .filter(field -> !field.lockAfterCreate() && !field.retired())
        .forEach(field -> addTo(fields, field, values));
    return fields;
  }

  private static void addTo(
      Map<String, JsonValue> fields, FieldDefinition field, SampleValues values) {
    if (fields.size() < MOST_FIELDS) {
      values.find(field).ifPresent(value -> fields.putIfAbsent(field.apiName(), value));
    }
  }

  /// The first custom action; a payment where there is none.
  private static JsonObject action(Definitions definitions, SampleValues values) {
    return definitions.customActions().values().stream()
        .findFirst()
        .map(custom -> customAction(custom, values))
        .orElseGet(SampleLead::payment);
  }

  private static JsonObject customAction(CustomAction custom, SampleValues values) {
    return new JsonObject(
        object(
            "type", new JsonText("ACTION_" + custom.code()),
            "fields", new JsonObject(values.of(custom.schema(), MOST_FIELDS_OF_ACTION))));
  }

  private static JsonObject payment() {
    var payment = new LinkedHashMap<String, JsonValue>();
    payment.put("type", new JsonText("PAYMENT"));
    payment.put("status", new JsonText("COMPLETED"));
    payment.put("currency", new JsonText("INR"));
    payment.put("amount", new JsonText("5000"));
    return new JsonObject(payment);
  }

  private static Map<String, JsonValue> object(
      String first, JsonValue firstValue, String second, JsonValue secondValue) {
    var members = new LinkedHashMap<String, JsonValue>();
    members.put(first, firstValue);
    members.put(second, secondValue);
    return members;
  }
}
