package io.leadline.workspace;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// A tenant and its settings.
///
/// @param country ISO 3166-1 alpha-2, in capitals: the country of a phone number that names none
/// @param zone where a date without a zone is read
/// @param currency ISO 4217, in capitals
/// @param dateFormat how a written date looks: `dd/MM/yyyy`
/// @param dateTimeFormat how a written date with a time looks: `dd/MM/yyyy HH:mm:ss`
/// @param identifierField the API name of the lead field whose value tells leads apart
/// @param lenient whether near misses among values are converted instead of refused
public record Workspace(
    WorkspaceId id,
    String name,
    String country,
    ZoneId zone,
    String currency,
    String dateFormat,
    String dateTimeFormat,
    String identifierField,
    boolean lenient,
    Instant createdAt) {

  /// In characters.
  public static final int LONGEST_NAME = 200;

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  public Workspace {
    check(!name.isBlank() && name.length() <= LONGEST_NAME, "name of 1 to 200 characters");
    check(COUNTRY.matcher(country).matches(), "country of two capitals");
    check(CURRENCY.matcher(currency).matches(), "currency of three capitals");
    check(!identifierField.isBlank(), "identifier field");
    // These throw when the pattern is not one.
    requireNonNull(DateTimeFormatter.ofPattern(dateFormat));
    requireNonNull(DateTimeFormatter.ofPattern(dateTimeFormat));
  }

  /// What people have settled about it.
  public WorkspaceSettings settings() {
    return new WorkspaceSettings(name, country, zone, currency, dateFormat, dateTimeFormat);
  }

  /// This workspace with other settings.
  public Workspace with(WorkspaceSettings other) {
    return new Workspace(
        id,
        other.name(),
        other.country(),
        other.zone(),
        other.currency(),
        other.dateFormat(),
        other.dateTimeFormat(),
        identifierField,
        lenient,
        createdAt);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a workspace needs a " + what);
    }
  }
}
