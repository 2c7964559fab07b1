package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.Viewer;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import io.leadline.field.Labels;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.FieldValues;
import io.leadline.field.value.ValueRules;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Made-up values that fields take as they are, in a workspace as it stands.
///
/// @param viewer whose address is that of a member
/// @param moment what dates show
record ExampleValues(Viewer viewer, Instant moment) {
  private static final String TEXT = "Example";

  /// A value for each field that takes any: not for one whose list is empty, such as a dropdown
  /// that is locked without options.
  JsonObject of(FieldSchema schema) {
    var values = new LinkedHashMap<String, JsonValue>();
    schema
        .active()
        .forEach(field -> find(field).ifPresent(value -> values.put(field.apiName(), value)));
    return new JsonObject(values);
  }

  /// A value that a field takes, if there is one.
  Optional<JsonValue> find(FieldDefinition field) {
    return candidates(field).filter(value -> isTaken(field, value)).findFirst();
  }

  /// How the workspace writes the moment.
  String date() {
    return rules().dates().write(moment.truncatedTo(ChronoUnit.MINUTES), rules().zone());
  }

  private Stream<JsonValue> candidates(FieldDefinition field) {
    return switch (field.type()) {
      case TEXT -> Stream.of(text(field));
      case EMAIL -> Stream.of(new JsonText("jane@example.com"));
      case PHONE -> Stream.of(new JsonText("+919999999999"));
      case NUMBER -> Stream.of(JsonNumber.of(1));
      case DATE -> Stream.of(new JsonText(date()));
      case DROPDOWN -> Stream.of(new JsonText(option(field)));
      case TAGS -> Stream.of(new JsonArray(List.of(new JsonText(option(field)))));
      case MONEY -> Stream.of(new JsonText("5000"));
      case WEBSITE -> Stream.of(new JsonText("https://example.com"));
      case MEDIA_LINK -> Stream.of(new JsonText("https://example.com/photo.jpg"));
      case ACTIVE_USERS ->
          Stream.concat(Stream.of(new JsonText(viewer.member().email())), texts(rules().members()));
      case RATING -> Stream.of(JsonNumber.of(5));
      case STATUS -> texts(rules().statuses());
      case LOST_REASON -> texts(rules().lostReasons());
      case CHECKBOX -> Stream.of(JsonBoolean.TRUE);
    };
  }

  private boolean isTaken(FieldDefinition field, JsonValue value) {
    return switch (FieldValues.accept(field, value, rules())) {
      case Acceptance.Accepted _, Acceptance.NeedsOptions _ -> true;
      case Acceptance.Coerced _, Acceptance.Rejected _ -> false;
    };
  }

  private ValueRules rules() {
    return viewer.definitions().rules();
  }

  private static JsonText text(FieldDefinition field) {
    int longest = Objects.requireNonNullElse(field.maxLength(), TEXT.length());
    return new JsonText(TEXT.substring(0, Math.min(longest, TEXT.length())));
  }

  private static String option(FieldDefinition field) {
    return field.options().labels().stream().findFirst().orElse(TEXT);
  }

  private static Stream<JsonValue> texts(Labels labels) {
    return labels.all().stream().map(JsonText::new);
  }
}
