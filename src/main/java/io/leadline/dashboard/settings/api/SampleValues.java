package io.leadline.dashboard.settings.api;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldSchema;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Made-up values that a workspace takes without a remark.
///
/// @param dateFormat of the workspace
/// @param day the one that dates name
record SampleValues(String dateFormat, LocalDate day) {
  private static final String LINK = "https://example.com";

  /// Values for some fields of a schema.
  ///
  /// @param most how many at most
  Map<String, JsonValue> of(FieldSchema schema, int most) {
    var values = new LinkedHashMap<String, JsonValue>();
    for (var field : schema.active()) {
      if (values.size() < most) {
        find(field).ifPresent(value -> values.put(field.apiName(), value));
      }
    }
    return values;
  }

  /// A value for a field; nothing when it depends on what else there is, such as the team.
  Optional<JsonValue> find(FieldDefinition field) {
    return switch (field.type()) {
      case TEXT -> Optional.of(text(field));
      case EMAIL -> Optional.of(new JsonText("jane@example.com"));
      case PHONE -> Optional.of(new JsonText("+919999999999"));
      case NUMBER -> Optional.of(JsonNumber.of(42));
      case DATE -> Optional.of(new JsonText(date()));
      case DROPDOWN -> field.options().labels().stream().findFirst().map(JsonText::new);
      case TAGS ->
          field.options().labels().stream()
              .findFirst()
              .map(label -> new JsonArray(List.of(new JsonText(label))));
      case MONEY -> Optional.of(new JsonText("5000"));
      case WEBSITE, MEDIA_LINK -> Optional.of(new JsonText(LINK));
      case RATING -> Optional.of(JsonNumber.of(4));
      case CHECKBOX -> Optional.of(JsonBoolean.TRUE);
      case STATUS, LOST_REASON, ACTIVE_USERS -> Optional.empty();
    };
  }

  private String date() {
    return DateTimeFormatter.ofPattern(dateFormat, Locale.ENGLISH).format(day);
  }

  private static JsonText text(FieldDefinition field) {
    var text = field.apiName().equals("name") ? "Jane Doe" : "Example";
    int longest = Objects.requireNonNullElse(field.maxLength(), text.length());
    return new JsonText(text.substring(0, Math.min(longest, text.length())));
  }
}
