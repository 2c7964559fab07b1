package io.leadline.dashboard.intake;

import io.leadline.dashboard.intake.Correctable.OfField;
import io.leadline.dashboard.intake.Correctable.OfJson;
import io.leadline.dashboard.intake.Correctable.OfTime;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.replay.Correction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the form of a correction.
///
/// @param number of the part
/// @param zone in which times are given
record CorrectionReader(int number, ZoneId zone, MultiValueMap<String, String> sent) {
  static final String FIELD = "field";
  static final String JSON = "json";
  static final String DAY = "day";
  static final String TIME = "time";

  /// How a form was understood.
  sealed interface Reading {
    /// It can be replayed.
    record Fit(Correction correction) implements Reading {}

    /// Something is missing, or cannot be read.
    ///
    /// @param error what is wrong, for the person who filled it in
    record Unfit(String error) implements Reading {}
  }

  Reading read(Correctable correctable) {
    return switch (correctable) {
      case OfField ofField -> readField(ofField);
      case OfJson _ -> readJson();
      case OfTime _ -> readTime();
    };
  }

  String text(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }

  private Reading readField(OfField ofField) {
    var field = ofField.chosen(text(FIELD));
    if (field == null) {
      return new Reading.Unfit("Choose the field to which the value is to go");
    }
    @Nullable JsonValue value = ofField.form().read(sent).member(field.apiName());
    return value == null || value instanceof JsonNull
        ? new Reading.Unfit("Give the value that is to be set")
        : fit(field.apiName(), value);
  }

  private Reading readJson() {
    try {
      return fit(null, JsonReader.read(text(JSON)));
    } catch (MalformedJsonException e) {
      return new Reading.Unfit("This is no JSON: " + e.getMessage());
    }
  }

  private Reading readTime() {
    var day = text(DAY).strip();
    var time = text(TIME).strip();
    if (day.isEmpty()) {
      return new Reading.Unfit("Choose the day on which it happened");
    }
    try {
      var moment =
          LocalDate.parse(day).atTime(time.isEmpty() ? LocalTime.MIN : LocalTime.parse(time));
      return fit(null, JsonNumber.of(moment.atZone(zone).toInstant().toEpochMilli()));
    } catch (DateTimeParseException _) {
      // Where a browser has no inputs for it, a date as the workspace writes it.
      return fit(null, new JsonText((day + " " + time).strip()));
    }
  }

  private Reading fit(@Nullable String name, JsonValue value) {
    return new Reading.Fit(new Correction(number, name, value));
  }

  @Override
  public String toString() {
    return "CorrectionReader[" + number + "]";
  }
}
