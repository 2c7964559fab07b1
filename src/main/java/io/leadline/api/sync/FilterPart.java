package io.leadline.api.sync;

import io.leadline.action.BuiltInType;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.definition.Definitions;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.Dates;
import io.leadline.platform.Ids;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.team.Member;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An object in the body of a search, and what all searches read alike.
///
/// @param path where it is, for refusals: empty for the body itself, else `actions.`
public record FilterPart(JsonObject object, String path, Definitions definitions) {
  private static final Set<String> PERIOD_KEYS = Set.of("from", "to");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{0,8}");

  /// In characters.
  private static final int LONGEST_NAME = 100;

  /// A stretch of time, both ends included.
  ///
  /// @param from null when there is no earliest one
  /// @param to null when there is no latest one
  public record Period(@Nullable Instant from, @Nullable Instant to) {
    public static final Period ALL = new Period(null, null);
  }

  /// Refuses keys other than these.
  public void demandKeys(Set<String> known) {
    for (var key : object.members().keySet()) {
      if (!known.contains(key)) {
        throw unknownKey(key);
      }
    }
  }

  RefusedException unknownKey(String key) {
    return invalid("unknown key " + StorableText.storable(path + key, LONGEST_NAME));
  }

  /// The object under a key; an empty one when there is none.
  FilterPart part(String key) {
    return switch (object.member(key)) {
      case null -> new FilterPart(JsonObject.EMPTY, path + key + ".", definitions);
      case JsonObject inner -> new FilterPart(inner, path + key + ".", definitions);
      case JsonValue _ -> throw invalid(path + key + " must be an object");
    };
  }

  /// The period under a key; all time when there is none.
  public Period period(String key) {
    return switch (object.member(key)) {
      case null -> Period.ALL;
      case JsonObject _ -> {
        var range = part(key);
        range.demandKeys(PERIOD_KEYS);
        yield new Period(range.time("from"), range.time("to"));
      }
      case JsonValue _ -> throw invalid(path + key + " must be an object with from and to");
    };
  }

  /// The text, or whole number, under a key; null when there is none.
  public @Nullable String text(String key) {
    return switch (object.member(key)) {
      case null -> null;
      case JsonText(var text) when StorableText.isStorable(text) -> text;
      case JsonNumber number when number.isInteger() -> number.text();
      case JsonValue _ -> throw invalid(path + key + " must be a string");
    };
  }

  /// The id under a key; null when there is none.
  ///
  /// @param what it is the id of: `a lead`
  public @Nullable String id(String key, String what) {
    var text = text(key);
    if (text == null || Ids.isId(text)) {
      return text;
    }
    throw invalid("%s%s must be the id of %s".formatted(path, key, what));
  }

  /// The constant that is named under a key; null when there is none.
  ///
  /// @param constants of which it is to be one
  /// @param what they are, for refusals: `a reason`
  public <E extends Enum<E>> @Nullable E constant(String key, E[] constants, String what) {
    var text = text(key);
    if (text == null) {
      return null;
    }
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid("%s%s must be %s".formatted(path, key, what)));
  }

  /// The types of action under `type`: codes of custom actions, and names of built-in ones.
  List<String> types() {
    return texts("type").stream().map(this::checkedType).toList();
  }

  /// The e-mail addresses under `performed_by`, in lower case.
  List<String> performers() {
    return texts("performed_by").stream().map(this::email).toList();
  }

  /// The refusal of a filter.
  ///
  /// @param what is wrong with it
  public static RefusedException invalid(String what) {
    return new RefusedException(Refusal.INVALID_FILTER, what);
  }

  /// The moment under a key; null when there is none.
  public @Nullable Instant time(String key) {
    var sent = object.member(key);
    if (sent == null) {
      return null;
    }
    if (Dates.read(sent, definitions.rules()) instanceof Acceptance.Accepted(JsonNumber millis)) {
      return Instant.ofEpochMilli(millis.value().longValueExact());
    }
    throw invalid(path + key + " must be epoch milliseconds");
  }

  /// The texts, or whole numbers, that stand under a key by themselves or in an array.
  private List<String> texts(String key) {
    return switch (object.member(key)) {
      case null -> List.of();
      case JsonArray(var items) -> items.stream().map(item -> text(key, item)).toList();
      case JsonValue item -> List.of(text(key, item));
    };
  }

  private String text(String key, JsonValue item) {
    if (item instanceof JsonText(var text) && StorableText.isStorable(text)) {
      return text;
    }
    if (item instanceof JsonNumber number && number.isInteger()) {
      return number.text();
    }
    throw invalid(path + key + " must be a string or an array of strings");
  }

  private String checkedType(String type) {
    if (CODE.matcher(type).matches() || BuiltInType.find(type).isPresent()) {
      return type;
    }
    throw invalid(path + "type must be a custom action's code or the name of a built-in action");
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
}
