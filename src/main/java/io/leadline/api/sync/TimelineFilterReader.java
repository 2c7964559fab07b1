package io.leadline.api.sync;

import io.leadline.action.BuiltInType;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.definition.Definitions;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.Dates;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.team.Member;
import io.leadline.timeline.TimelineFilter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the body of a search among a lead's actions.
///
/// ```json
/// { "type": "PAYMENT", "created_on": { "from": 1767225600000, "to": 1769903999999 }, "performed_by": ["agent@example.com"] }
/// ```
///
/// Source: docs/api.md, Sync API.
final class TimelineFilterReader {
  private static final Set<String> KEYS = Set.of("type", "created_on", "performed_by");
  private static final Set<String> RANGE_KEYS = Set.of("from", "to");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{0,8}");

  private final JsonObject body;
  private final Definitions definitions;

  private TimelineFilterReader(JsonObject body, Definitions definitions) {
    this.body = body;
    this.definitions = definitions;
  }

  /// The filter that a body describes; an empty body lets everything through.
  ///
  /// @throws RefusedException when a part of it is not understood, which it names
  static TimelineFilter read(JsonObject body, Definitions definitions) {
    return new TimelineFilterReader(body, definitions).read();
  }

  private TimelineFilter read() {
    demandKeys(body, KEYS, "");
    var types = texts("type").stream().map(TimelineFilterReader::checkedType).toList();
    var performers = texts("performed_by").stream().map(this::email).toList();
    var range = range();
    return new TimelineFilter(types, performers, time(range, "from"), time(range, "to"));
  }

  private JsonObject range() {
    return switch (body.member("created_on")) {
      case null -> JsonObject.EMPTY;
      case JsonObject range -> {
        demandKeys(range, RANGE_KEYS, "created_on.");
        yield range;
      }
      case JsonValue _ -> throw invalid("created_on must be an object with from and to");
    };
  }

  private @Nullable Instant time(JsonObject range, String key) {
    var sent = range.member(key);
    if (sent == null) {
      return null;
    }
    if (Dates.read(sent, definitions.rules()) instanceof Acceptance.Accepted(JsonNumber millis)) {
      return Instant.ofEpochMilli(millis.value().longValueExact());
    }
    throw invalid("created_on." + key + " must be epoch milliseconds");
  }

  /// The texts, or whole numbers, that stand under a key by themselves or in an array.
  private List<String> texts(String key) {
    return switch (body.member(key)) {
      case null -> List.of();
      case JsonArray(var items) -> items.stream().map(item -> text(key, item)).toList();
      case JsonValue item -> List.of(text(key, item));
    };
  }

  private static String text(String key, JsonValue item) {
    if (item instanceof JsonText(var text) && StorableText.isStorable(text)) {
      return text;
    }
    if (item instanceof JsonNumber number && number.isInteger()) {
      return number.text();
    }
    throw invalid(key + " must be a string or an array of strings");
  }

  private static String checkedType(String type) {
    if (CODE.matcher(type).matches() || BuiltInType.find(type).isPresent()) {
      return type;
    }
    throw invalid("type must be a custom action's code or the name of a built-in action");
  }

  /// The e-mail address that is meant, by itself or by the id of a team member.
  private String email(String performer) {
    return definitions.members().stream()
        .filter(member -> member.id().equals(performer))
        .map(Member::email)
        .findFirst()
        .orElse(performer)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static void demandKeys(JsonObject object, Set<String> known, String prefix) {
    for (var key : object.members().keySet()) {
      if (!known.contains(key)) {
        throw invalid("unknown key " + StorableText.storable(prefix + key, 100));
      }
    }
  }

  private static RefusedException invalid(String what) {
    return new RefusedException(Refusal.INVALID_FILTER, what);
  }
}
