package io.leadline.replay;

import io.leadline.intake.LeadRequest;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.receipt.KeptRequest;
import io.leadline.receipt.KeyStyle;
import io.leadline.remark.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The body of a request of which a part was dropped, and the parts in it.
record KeptBody(LeadRequest request, KeyStyle keyStyle) {
  /// A field as it was sent.
  record Sent(String key, JsonValue value) {
    @Override
    public String toString() {
      return "Sent[]";
    }
  }

  /// @throws IllegalStateException when what is kept is no such body, which would not have been
  ///   accepted
  static KeptBody of(KeptRequest kept) {
    try {
      var request = LeadRequest.of(JsonReader.read(kept.payload().bytes())).orElseThrow();
      return new KeptBody(request, kept.keyStyle());
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("a request was kept that is no JSON", e);
    }
  }

  /// A field of the lead.
  ///
  /// @param place as a remark names it, which may have cut it
  Optional<Sent> findField(String place) {
    return find(request.fields(), "fields.", place);
  }

  /// A field of an action.
  ///
  /// @param place as a remark names it, which may have cut it
  Optional<Sent> findField(int action, String place) {
    return findAction(action)
        .flatMap(entry ->
            entry.member("fields") instanceof JsonObject fields
                ? find(fields, "actions[" + action + "].fields.", place)
                : Optional.empty());
  }

  /// An entry of `actions`, whatever it is.
  Optional<JsonValue> findEntry(int index) {
    return request.actions() instanceof JsonArray(var items) && index < items.size()
        ? Optional.of(items.get(index))
        : Optional.empty();
  }

  /// An entry of `actions` that is an object.
  Optional<JsonObject> findAction(int index) {
    return findEntry(index)
        .flatMap(
            entry -> entry instanceof JsonObject object ? Optional.of(object) : Optional.empty());
  }

  /// The type of an action with nothing else.
  JsonObject bareAction(int index, Map<String, JsonValue> members) {
    var type =
        findAction(index)
            .flatMap(entry -> Optional.ofNullable(entry.member("type")))
            .orElse(new JsonText(""));
    return new JsonObject(Map.of("type", type)).with(members);
  }

  /// A request with some actions alone.
  static LeadRequest ofActions(List<JsonValue> entries) {
    return new LeadRequest(JsonObject.EMPTY, new JsonArray(entries));
  }

  private static Optional<Sent> find(JsonObject fields, String path, String place) {
    return fields.members().entrySet().stream()
        .filter(member -> Remark.place(path + member.getKey()).equals(place))
        .map(member -> new Sent(member.getKey(), member.getValue()))
        .findFirst();
  }

  @Override
  public String toString() {
    return "KeptBody[]";
  }
}
