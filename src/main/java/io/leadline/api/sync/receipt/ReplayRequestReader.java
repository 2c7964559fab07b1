package io.leadline.api.sync.receipt;

import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.replay.Correction;
import io.leadline.replay.ReceiptReplay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the body that replays parts of one request.
///
/// ```json
/// { "parts": [0], "corrections": [{ "part": 0, "name": "budget", "value": "5000" }] }
/// ```
///
/// Source: docs/api.md, Replays.
final class ReplayRequestReader {
  private static final Set<String> KEYS = Set.of("parts", "corrections");
  private static final Set<String> CORRECTION_KEYS = Set.of("part", "name", "value");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NUMBER = 6;

  private ReplayRequestReader() {}

  /// What a body asks for. Where it names no parts but corrects some, those are meant.
  ///
  /// @param known the numbers of the dropped parts of the request
  /// @throws RefusedException when a part of it is not understood, which it names
  static ReceiptReplay read(String receiptId, JsonObject body, Set<Integer> known, String by) {
    demandKeys(body, KEYS, "");
    var corrections =
        items(body, "corrections").stream().map(ReplayRequestReader::correction).toList();
    var corrected = corrections.stream().map(Correction::number).collect(Collectors.toSet());
    if (corrected.size() < corrections.size()) {
      throw invalid("corrections name a part twice");
    }
    var numbers = new TreeSet<Integer>();
    items(body, "parts")
        .forEach(item -> numbers.add(number(item, "parts must be an array of numbers")));
    if (body.member("parts") == null) {
      numbers.addAll(corrected);
    } else if (!numbers.containsAll(corrected)) {
      throw invalid("corrections name a part that is not among the parts");
    } else if (numbers.isEmpty()) {
      throw invalid("parts is empty: leave it out for all that are open");
    }
    numbers.stream()
        .filter(number -> !known.contains(number))
        .findFirst()
        .ifPresent(number -> {
          throw invalid("the request has no dropped part with the number " + number);
        });
    return new ReceiptReplay(receiptId, numbers, corrections, by);
  }

  private static RefusedException invalid(String what) {
    return new RefusedException(Refusal.REPLAY_INVALID, what);
  }

  private static void demandKeys(JsonObject object, Set<String> known, String path) {
    object.members().keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw invalid("unknown key " + StorableText.storable(path + key, LONGEST_NAME));
        });
  }

  private static List<JsonValue> items(JsonObject body, String key) {
    return switch (body.member(key)) {
      case null -> List.of();
      case JsonArray(var items) -> items;
      case JsonValue _ -> throw invalid(key + " must be an array");
    };
  }

  private static Correction correction(JsonValue item) {
    if (!(item instanceof JsonObject object)) {
      throw invalid("corrections must be objects");
    }
    demandKeys(object, CORRECTION_KEYS, "corrections.");
    var value = object.member("value");
    if (value == null) {
      throw invalid("corrections.value is missing");
    }
    var number = number(object.member("part"), "corrections.part must be the number of a part");
    return new Correction(number, name(object.member("name")), value);
  }

  private static @Nullable String name(@Nullable JsonValue value) {
    return switch (value) {
      case null -> null;
      case JsonText(var text) when !text.isBlank() && StorableText.isStorable(text) -> text;
      case JsonValue _ -> throw invalid("corrections.name must be the API name of a field");
    };
  }

  private static int number(@Nullable JsonValue value, String rule) {
    if (value instanceof JsonNumber number
        && number.isInteger()
        && number.text().length() <= LONGEST_NUMBER
        && Integer.parseInt(number.text()) >= 0) {
      return Integer.parseInt(number.text());
    }
    throw invalid(rule);
  }
}
