package io.leadline.dashboard.settings.workspace;

import static java.util.Objects.requireNonNullElse;

import io.leadline.field.value.DateFormats;
import io.leadline.platform.StorableText;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The settings of a workspace as they were typed.
public record WorkspaceForm(
    String name,
    String country,
    String zone,
    String currency,
    String dateFormat,
    String dateTimeFormat) {
  private static final int LONGEST_FORMAT = 60;

  public WorkspaceForm {
    name = requireNonNullElse(name, "").strip();
    country = requireNonNullElse(country, "");
    zone = requireNonNullElse(zone, "");
    currency = requireNonNullElse(currency, "");
    dateFormat = requireNonNullElse(dateFormat, "").strip();
    dateTimeFormat = requireNonNullElse(dateTimeFormat, "").strip();
  }

  static WorkspaceForm of(WorkspaceSettings settings) {
    return new WorkspaceForm(
        settings.name(),
        settings.country(),
        settings.zone().getId(),
        settings.currency(),
        settings.dateFormat(),
        settings.dateTimeFormat());
  }

  /// What is wrong, by the name of the input.
  ///
  /// @param current what counts until now, and stays possible
  Map<String, String> errors(WorkspaceSettings current) {
    var errors = new LinkedHashMap<String, String>();
    if (name.isEmpty()
        || name.length() > Workspace.LONGEST_NAME
        || !StorableText.isStorable(name)) {
      errors.put("name", "A name has 1 to 200 characters.");
    }
    if (!country.equals(current.country()) && isNone(country, Choices.COUNTRIES)) {
      errors.put("country", "Choose a country.");
    }
    if (!Choices.zones(current.zone().getId()).contains(zone)) {
      errors.put("zone", "Choose a time zone.");
    }
    if (!currency.equals(current.currency()) && isNone(currency, Choices.CURRENCIES)) {
      errors.put("currency", "Choose a currency.");
    }
    if (!isDateFormat(dateFormat)) {
      errors.put("dateFormat", "It needs day, month and year, in letters such as dd/MM/yyyy.");
    }
    if (!isDateTimeFormat(dateTimeFormat)) {
      errors.put(
          "dateTimeFormat",
          "It needs day, month, year, hour and minute, in letters such as dd/MM/yyyy HH:mm, and"
              + " an a beside hh.");
    }
    return errors;
  }

  /// What was typed, when it has no errors.
  WorkspaceSettings settings() {
    return new WorkspaceSettings(
        name, country, ZoneId.of(zone), currency, dateFormat, dateTimeFormat);
  }

  static boolean isDateFormat(String pattern) {
    return isPair(pattern, "dd/MM/yyyy HH:mm:ss");
  }

  static boolean isDateTimeFormat(String pattern) {
    return isPair("dd/MM/yyyy", pattern);
  }

  private static boolean isPair(String date, String dateTime) {
    try {
      return !new DateFormats(date, dateTime).date().isEmpty()
          && date.length() <= LONGEST_FORMAT
          && dateTime.length() <= LONGEST_FORMAT
          && StorableText.isStorable(date + dateTime);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isNone(String value, List<Choice> choices) {
    return choices.stream().noneMatch(choice -> choice.value().equals(value));
  }
}
