package io.leadline.intake;

import io.leadline.action.ActionTypes;
import io.leadline.action.ActionsReader;
import io.leadline.definition.Definitions;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import io.leadline.receipt.KeyStyle;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Matches the keys of a form's fields with API names: form builders name fields as people do. A
/// key that matches nothing stays as it is.
///
/// Source: docs/api.md, Forms.
public final class FormKeys {
  private static final String FIELDS = "fields";

  private final ActionTypes types;
  private final Map<Integer, KeyMatcher> matchers = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<Remark> repeated = new ArrayList<>();

  private FormKeys(ActionTypes types) {
    this.types = types;
  }

  /// The request as it is read: with API names for keys, however it names its fields.
  public static LeadRequest match(LeadRequest sent, KeyStyle style, Definitions definitions) {
    return switch (style) {
      case API_NAMES -> sent;
      case LABELS -> match(sent, definitions);
    };
  }

  /// The same request with API names for keys, of the lead's fields and of custom actions'.
  public static LeadRequest match(LeadRequest sent, Definitions definitions) {
    var keys = new FormKeys(definitions.actionTypes());
    var fields = keys.rename(sent.fields(), KeyMatcher.ofLead(definitions.leadFields()), FIELDS);
    var actions = keys.renameActions(sent.actions());
    return new LeadRequest(fields, actions, new SentKeys(keys.places, List.copyOf(keys.repeated)));
  }

  private @Nullable JsonValue renameActions(@Nullable JsonValue actions) {
    if (!(actions instanceof JsonArray(var items))) {
      return actions;
    }
    var renamed = new ArrayList<JsonValue>(items.size());
    for (int i = 0; i < items.size(); i++) {
      renamed.add(renameAction(items.get(i), "actions[" + i + "]." + FIELDS));
    }
    return new JsonArray(renamed);
  }

  private JsonValue renameAction(JsonValue item, String path) {
    if (!(item instanceof JsonObject entry && entry.member(FIELDS) instanceof JsonObject fields)) {
      return item;
    }
    var customAction = ActionsReader.findCustomAction(entry, types);
    if (customAction.isEmpty()) {
      return item;
    }
    var matcher =
        matchers.computeIfAbsent(
            customAction.get().code(), _ -> KeyMatcher.of(customAction.get().schema()));
    var members = new LinkedHashMap<>(entry.members());
    members.put(FIELDS, rename(fields, matcher, path));
    return new JsonObject(members, entry.repeatedKeys());
  }

  private JsonObject rename(JsonObject fields, KeyMatcher matcher, String path) {
    var counting = new LinkedHashMap<String, String>();
    fields
        .members()
        .forEach((key, value) -> {
          var name = matcher.apiName(key);
          var earlier = counting.get(name);
          if (earlier == null || !value.isBlank()) {
            counting.put(name, key);
          }
          if (earlier != null) {
            passOver(value.isBlank() ? key : earlier, fields, path);
          }
        });
    var members = new LinkedHashMap<String, JsonValue>();
    counting.forEach((name, key) -> {
      members.put(name, Objects.requireNonNull(fields.member(key)));
      if (!name.equals(key)) {
        places.put(path + "." + name, path + "." + key);
      }
    });
    var repeatedNames =
        fields.repeatedKeys().stream()
            .filter(key -> key.equals(counting.get(matcher.apiName(key))))
            .map(matcher::apiName)
            .toList();
    return new JsonObject(members, repeatedNames);
  }

  /// Of two keys that mean one field, the later one that is not blank counts. To pass over a blank
  /// one loses nothing and needs no remark.
  private void passOver(String key, JsonObject fields, String path) {
    if (!Objects.requireNonNull(fields.member(key)).isBlank()) {
      repeated.add(
          Remark.ignored(
              path + "." + key, Reason.REPEATED_KEY, "Sent more than once; the last value counts"));
    }
  }
}
