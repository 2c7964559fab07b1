package io.leadline.dashboard.intake;

import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.PartPlace.Action;
import io.leadline.receipt.PartPlace.ActionField;
import io.leadline.receipt.PartPlace.ActionFields;
import io.leadline.receipt.PartPlace.ActionTime;
import io.leadline.receipt.PartPlace.AllActions;
import io.leadline.receipt.PartPlace.LeadField;
import io.leadline.receipt.PartPlace.WholeRequest;
import io.leadline.receipt.Payload;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The body of a request, as people read it and part by part.
///
/// @param body null when it is no JSON, or nested so deep that nobody could read it
/// @param text of the whole body
/// @param isCut whether only its beginning is in the text
record SentBody(@Nullable JsonValue body, String text, boolean isCut) {
  /// In characters; a page with more serves nobody.
  private static final int LONGEST = 100_000;

  private static final int DEEPEST = 100;

  static SentBody of(Payload payload) {
    var bytes = payload.bytes();
    var body = read(bytes);
    var text = body == null ? new String(bytes, StandardCharsets.UTF_8) : IndentedJson.write(body);
    return new SentBody(
        body, text.substring(0, Math.min(LONGEST, text.length())), text.length() > LONGEST);
  }

  private static @Nullable JsonValue read(byte[] bytes) {
    try {
      var body = JsonReader.read(bytes);
      return depth(new String(bytes, StandardCharsets.UTF_8)) > DEEPEST ? null : body;
    } catch (MalformedJsonException _) {
      return null;
    }
  }

  /// How deep JSON is nested at most; brackets in texts count as well.
  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
        deepest = Math.max(deepest, depth);
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    return deepest;
  }

  /// What was sent for a part; null when it is nowhere to be found.
  @Nullable JsonValue value(DroppedPart part) {
    return switch (part.part()) {
      case WholeRequest _ -> identifier(part.field());
      case LeadField(var key) -> member(member(body, "fields"), key);
      case AllActions _ -> member(body, "actions");
      case Action(int index) -> action(index);
      case ActionFields(int index) -> member(action(index), "fields");
      case ActionField(int index, var key) -> member(member(action(index), "fields"), key);
      case ActionTime(int index) -> member(action(index), "created_on");
    };
  }

  private @Nullable JsonValue identifier(String place) {
    return place.startsWith("fields.")
        ? member(member(body, "fields"), place.substring("fields.".length()))
        : null;
  }

  /// An entry of `actions`; null when there is none.
  @Nullable JsonValue action(int index) {
    return member(body, "actions") instanceof JsonArray(var items) && index < items.size()
        ? items.get(index)
        : null;
  }

  /// The type that an entry of `actions` has; empty when it has none.
  String typeOf(int index) {
    return switch (member(action(index), "type")) {
      case null -> "";
      case JsonValue type -> shown(type);
    };
  }

  /// A value for people: a text without its quotes.
  static String shown(JsonValue value) {
    return value instanceof JsonText(var text) ? text : IndentedJson.write(value);
  }

  private static @Nullable JsonValue member(@Nullable JsonValue value, String key) {
    return value instanceof JsonObject object ? object.member(key) : null;
  }

  @Override
  public String toString() {
    return "SentBody[]";
  }
}
