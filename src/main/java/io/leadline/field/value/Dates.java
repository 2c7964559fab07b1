package io.leadline.field.value;

import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Coerced;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.time.Instant;
import java.util.regex.Pattern;

/// Reads dates: epoch milliseconds, or text as the workspace writes dates.
///
/// Source: docs/api.md, Field types.
public final class Dates {
  private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  /// More digits than the latest moment has are out of range.
  private static final int LONGEST_NUMBER = 16;

  /// In characters; no date is longer, whatever the format.
  private static final int LONGEST_TEXT = 100;

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,16}");

  private static final Acceptance OUT_OF_RANGE =
      new Rejected(Reason.INVALID_VALUE, "Date must be between the years 0001 and 9999");

  private Dates() {}

  /// The moment that a value means: when it is taken, a JSON integer of epoch milliseconds.
  public static Acceptance read(JsonValue raw, ValueRules rules) {
    return switch (raw) {
      case JsonNumber number when number.isInteger() -> readNumber(number.text());
      case JsonText(var text) when text.length() <= LONGEST_TEXT -> readText(text, rules);
      case JsonArray _, JsonBoolean _, JsonNull _, JsonNumber _, JsonObject _, JsonText _ ->
          invalid(rules);
    };
  }

  private static Acceptance readNumber(String digits) {
    return digits.length() > LONGEST_NUMBER ? OUT_OF_RANGE : inRange(Long.parseLong(digits));
  }

  private static Acceptance readText(String text, ValueRules rules) {
    return rules
        .dates()
        .parse(text, rules.zone())
        .map(Dates::inRange)
        .orElseGet(() -> rules.lenient() ? convert(text.strip(), rules) : invalid(rules));
  }

  private static Acceptance convert(String text, ValueRules rules) {
    if (DIGITS.matcher(text).matches()) {
      return converted(readNumber(text), "Text taken as epoch milliseconds; send a JSON number");
    }
    return IsoDates.parse(text, rules.zone())
        .map(moment ->
            converted(
                inRange(moment),
                "Date taken as ISO 8601; send epoch milliseconds or " + rules.dates().dateTime()))
        .orElseGet(() -> invalid(rules));
  }

  private static Acceptance inRange(Instant moment) {
    return inRange(moment.toEpochMilli());
  }

  private static Acceptance inRange(long epochMillis) {
    return epochMillis >= EARLIEST && epochMillis <= LATEST
        ? new Accepted(JsonNumber.of(epochMillis))
        : OUT_OF_RANGE;
  }

  private static Acceptance converted(Acceptance acceptance, String text) {
    return acceptance instanceof Accepted(var value) ? new Coerced(value, text) : acceptance;
  }

  private static Acceptance invalid(ValueRules rules) {
    return new Rejected(
        Reason.INVALID_VALUE,
        "Date must be epoch milliseconds or match " + rules.dates().dateTime());
  }
}
