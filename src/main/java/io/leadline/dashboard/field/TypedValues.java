package io.leadline.dashboard.field;

import io.leadline.field.FieldDefinition;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/// What people typed or chose, as the JSON that the rules of the APIs take. It decides nothing:
/// what it cannot read it hands on as something that the rules refuse.
final class TypedValues {
  /// What a box sends that is checked. One that is not sends nothing but an empty text.
  static final String CHECKED = "true";

  private TypedValues() {}

  /// The value of an input; JSON's `null` for one that was left empty.
  ///
  /// @param texts that it held, of a date the day and the time
  static JsonValue read(FieldDefinition field, List<String> texts, ZoneId zone) {
    var text = texts.isEmpty() ? "" : unixLines(texts.getFirst()).strip();
    return switch (field.type()) {
      case CHECKBOX -> JsonBoolean.of(texts.contains(CHECKED));
      case TAGS -> labels(texts);
      case DATE -> moment(text, texts.size() > 1 ? texts.get(1).strip() : "", zone);
      case RATING, NUMBER -> number(DigitGroups.read(text));
      case MONEY -> text(DigitGroups.read(text));
      case DROPDOWN -> option(text, field);
      case TEXT, EMAIL, PHONE, WEBSITE, MEDIA_LINK, ACTIVE_USERS, STATUS, LOST_REASON -> text(text);
    };
  }

  /// Browsers send each line break as two characters.
  private static String unixLines(String text) {
    return text.replace("\r\n", "\n");
  }

  private static JsonValue text(String text) {
    return text.isEmpty() ? JsonNull.NULL : new JsonText(text);
  }

  private static JsonValue number(String text) {
    return JsonNumber.isNumber(text) ? new JsonNumber(text) : text(text);
  }

  /// Options of a dropdown are made in the settings: any other label becomes what no dropdown
  /// takes, while the APIs would add it.
  private static JsonValue option(String label, FieldDefinition field) {
    return label.isEmpty() || field.options().find(label).isPresent()
        ? text(label)
        : JsonObject.EMPTY;
  }

  private static JsonValue labels(List<String> texts) {
    var labels = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    return labels.isEmpty() ? JsonNull.NULL : JsonArray.ofTexts(labels);
  }

  /// A moment that a browser's inputs tell, as epoch milliseconds. Where the browser has no such
  /// inputs, a date as the workspace writes it.
  private static JsonValue moment(String day, String time, ZoneId zone) {
    if (day.isEmpty() && time.isEmpty()) {
      return JsonNull.NULL;
    }
    try {
      var date = LocalDate.parse(day);
      var moment =
          time.isEmpty()
              ? date.atStartOfDay(zone)
              : date.atTime(LocalTime.parse(time)).atZone(zone);
      return JsonNumber.of(moment.toInstant().toEpochMilli());
    } catch (DateTimeParseException _) {
      return new JsonText((day + " " + time).strip());
    }
  }
}
