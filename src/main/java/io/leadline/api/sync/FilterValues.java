package io.leadline.api.sync;

import io.leadline.api.RefusedException;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.Dates;
import io.leadline.field.value.PhoneNumbers;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the values for which a field is searched: one, or an array of which any will do.
///
/// What a value is compared with is what is stored, so phones are normalised, dates become epoch
/// milliseconds, and a number may come as a string.
final class FilterValues {
  private static final int MOST = 1_000;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final FilterPart part;
  private final String name;
  private final FieldType type;
  private final List<FieldOptions> options;

  private FilterValues(FilterPart part, String name, FieldType type, List<FieldOptions> options) {
    this.part = part;
    this.name = name;
    this.type = type;
    this.options = options;
  }

  /// The values under a field's name, as they would be stored.
  ///
  /// @param options of all fields that are meant: a label is looked for in all its spellings, since
  ///   values that are stored get a new one only bit by bit
  /// @throws RefusedException when there is none, or one that says nothing
  static List<JsonValue> read(
      FilterPart part, String name, FieldType type, List<FieldOptions> options) {
    var values = new FilterValues(part, name, type, options);
    return switch (part.object().member(name)) {
      case JsonArray(var items) -> values.any(items);
      case JsonValue value -> List.copyOf(values.stored(value));
      case null -> throw new IllegalArgumentException("no such key");
    };
  }

  private List<JsonValue> any(List<JsonValue> items) {
    if (items.size() > MOST) {
      throw invalid("takes at most 1,000 values");
    }
    var values = new LinkedHashSet<JsonValue>();
    items.stream().filter(item -> !item.isBlank()).forEach(item -> values.addAll(stored(item)));
    if (values.isEmpty()) {
      throw invalid("has no value: leave it out to let every value through");
    }
    return new ArrayList<>(values);
  }

  private Set<JsonValue> stored(JsonValue value) {
    if (value.isBlank()) {
      throw invalid("has no value: leave it out to let every value through");
    }
    return switch (value) {
      case JsonArray _, JsonObject _, JsonNull _ ->
          throw invalid(
              type == FieldType.DATE
                  ? "must be a date, an array of dates, or an object with from and to"
                  : "must be a value or an array of values");
      case JsonBoolean flag -> storedFlag(flag);
      case JsonNumber number -> storedNumber(number);
      case JsonText text -> storedText(text);
    };
  }

  private Set<JsonValue> storedNumber(JsonNumber number) {
    return switch (type) {
      case DATE -> Set.of(date(number));
      case PHONE -> phones(number.text());
      default -> {
        if (!number.isReasonable()) {
          throw invalid("is out of range");
        }
        yield Set.of(number);
      }
    };
  }

  private Set<JsonValue> storedFlag(JsonBoolean flag) {
    return switch (type) {
      case DATE -> Set.of(date(flag));
      case NUMBER -> throw invalid("must be a number");
      default -> Set.of(flag);
    };
  }

  private Set<JsonValue> storedText(JsonText text) {
    if (!StorableText.isStorable(text.value())) {
      throw invalid("has U+0000 or half of a surrogate pair, which no value has");
    }
    return switch (type) {
      case DATE -> Set.of(date(text));
      case PHONE -> phones(text.value());
      case NUMBER -> Set.of(number(text.value().strip()));
      case DROPDOWN, TAGS -> labels(text.value());
      case EMAIL, ACTIVE_USERS -> Set.of(new JsonText(text.value().strip()));
      default -> Set.of(text);
    };
  }

  private Set<JsonValue> labels(String sent) {
    var labels = new LinkedHashSet<JsonValue>();
    labels.add(new JsonText(sent));
    options.stream()
        .flatMap(field -> field.spellings(sent).stream())
        .forEach(label -> labels.add(new JsonText(label)));
    return labels;
  }

  /// As it is stored by itself, when it is digits already, and as it would be normalised: a number
  /// of another country is stored without the sign that told its country.
  private Set<JsonValue> phones(String sent) {
    var phones = new LinkedHashSet<JsonValue>();
    if (DIGITS.matcher(sent.strip()).matches()) {
      phones.add(new JsonText(sent.strip()));
    }
    PhoneNumbers.normalise(sent, part.definitions().workspace().country())
        .map(JsonText::new)
        .ifPresent(phones::add);
    return phones.isEmpty() ? Set.of(new JsonText(sent)) : phones;
  }

  private JsonNumber date(JsonValue value) {
    if (Dates.read(value, part.definitions().rules())
        instanceof Acceptance.Accepted(JsonNumber millis)) {
      return millis;
    }
    throw invalid(
        "must be epoch milliseconds or match " + part.definitions().rules().dates().dateTime());
  }

  private JsonNumber number(String text) {
    return Optional.of(text)
        .filter(JsonNumber::isNumber)
        .map(JsonNumber::new)
        .filter(JsonNumber::isReasonable)
        .orElseThrow(() -> invalid("must be a number"));
  }

  private RefusedException invalid(String what) {
    return FilterPart.invalid(part.path() + name + " " + what);
  }
}
