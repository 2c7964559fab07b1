package io.leadline.dashboard.field;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stored values as the texts that inputs hold: the way back from [TypedValues].
final class StoredTexts {
  private static final Pattern MILLIS = Pattern.compile("-?[0-9]{1,16}");

  private StoredTexts() {}

  /// The texts of a value: of a date the day and the time, of tags the labels, of others one.
  ///
  /// @param value null when there is none
  static List<String> of(FieldDefinition field, @Nullable JsonValue value, ZoneId zone) {
    return switch (value) {
      case null -> List.of();
      case JsonNull _ -> List.of();
      case JsonNumber(var millis)
          when field.type() == FieldType.DATE && MILLIS.matcher(millis).matches() ->
          moment(Instant.ofEpochMilli(Long.parseLong(millis)), zone);
      case JsonNumber(var number) -> List.of(number);
      case JsonText(var text) -> List.of(field.type() == FieldType.PHONE ? "+" + text : text);
      case JsonBoolean flag -> List.of(flag.isTrue() ? TypedValues.CHECKED : "");
      case JsonArray(var items) ->
          items.stream().flatMap(item -> of(field, item, zone).stream()).toList();
      case JsonObject _ -> List.of(JsonWriter.write(value));
    };
  }

  /// As the inputs of browsers write them: `2026-01-31` and `10:30`, with no time for a whole day.
  private static List<String> moment(Instant moment, ZoneId zone) {
    var time = moment.atZone(zone);
    var day = time.toLocalDate();
    return time.equals(day.atStartOfDay(zone))
        ? List.of(day.toString(), "")
        : List.of(day.toString(), seconds(time.toLocalTime()));
  }

  private static String seconds(LocalTime time) {
    return time.withNano(0).toString();
  }
}
