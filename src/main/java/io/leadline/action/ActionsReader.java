package io.leadline.action;

import io.leadline.field.FieldOwner;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the `actions` of a request: an entry at a time, each judged by itself.
public final class ActionsReader {
  private static final int LONGEST_EXTERNAL_ID = 200;

  private final ActionRules rules;
  private final Remarks remarks;
  private final CustomActionReader customActions;
  private final PaymentReader payments;
  private final Map<FieldOwner, Map<String, List<String>>> missingOptions = new HashMap<>();

  private ActionsReader(ActionRules rules, Remarks remarks) {
    this.rules = rules;
    this.remarks = remarks;
    this.customActions = new CustomActionReader(rules, remarks, missingOptions);
    this.payments = new PaymentReader(rules.values().lenient(), remarks);
  }

  /// What a request's `actions` say.
  ///
  /// @param actions as sent; null, JSON `null` and an empty array are no actions
  /// @param remarks gets one for each part that is not taken, at `actions`, `actions[0].type`,
  ///   `actions[0].fields.note`
  public static ReadActions read(@Nullable JsonValue actions, ActionRules rules, Remarks remarks) {
    return switch (actions) {
      case null -> ReadActions.NONE;
      case JsonNull _ -> ReadActions.NONE;
      case JsonArray(var items) -> new ActionsReader(rules, remarks).readAll(items);
      case JsonBoolean _, JsonNumber _, JsonObject _, JsonText _ -> {
        remarks.ignored("actions", Reason.ACTIONS_NOT_A_LIST, "Actions must be an array");
        yield ReadActions.NONE;
      }
    };
  }

  /// The custom action that an entry is of, with its prefix, without, or by an alias.
  public static Optional<CustomAction> findCustomAction(JsonObject entry, ActionTypes types) {
    return switch (ActionType.read(entry.member("type"), types)) {
      case ActionType.Code(int code, _) -> Optional.ofNullable(types.customActions().get(code));
      case ActionType.Alias(var customAction) -> Optional.of(customAction);
      case ActionType.BuiltIn _, ActionType.Missing _, ActionType.Unknown _ -> Optional.empty();
    };
  }

  private ReadActions readAll(List<JsonValue> items) {
    var entries = new ArrayList<Optional<NewAction>>(items.size());
    for (int i = 0; i < items.size(); i++) {
      entries.add(readEntry(items.get(i), "actions[" + i + "]"));
    }
    return new ReadActions(List.copyOf(entries), Map.copyOf(missingOptions));
  }

  private Optional<NewAction> readEntry(JsonValue item, String path) {
    if (!(item instanceof JsonObject entry)) {
      remarks.ignored(path, Reason.ACTION_NOT_AN_OBJECT, "An action must be an object");
      return Optional.empty();
    }
    entry
        .repeatedKeys()
        .forEach(key ->
            remarks.ignored(
                path + "." + key,
                Reason.REPEATED_KEY,
                "Sent more than once; the last value counts"));
    if (!OptionalText.isValid(entry, "external_id", LONGEST_EXTERNAL_ID)) {
      remarks.ignored(
          path + ".external_id",
          Reason.EXTERNAL_ID,
          "external_id must be a string of at most 200 characters");
      return Optional.empty();
    }
    return switch (ActionType.read(entry.member("type"), rules.types())) {
      case ActionType.Alias(var customAction) -> customActions.read(entry, path, customAction);
      case ActionType.Code(int code, boolean prefixed) -> readCustom(entry, path, code, prefixed);
      case ActionType.BuiltIn(var type) -> readBuiltIn(entry, path, type);
      case ActionType.Missing _ ->
          ignored(path, Reason.ACTION_TYPE_MISSING, "An action needs a type");
      case ActionType.Unknown _ ->
          ignored(
              path,
              Reason.UNKNOWN_ACTION_TYPE,
              "Unknown action type: send PAYMENT, SYSTEM_NOTE or a custom action's code");
    };
  }

  private Optional<NewAction> readCustom(
      JsonObject entry, String path, int code, boolean prefixed) {
    var customAction = rules.types().customActions().get(code);
    if (customAction == null) {
      return ignored(path, Reason.UNKNOWN_ACTION_CODE, "No custom action has the code " + code);
    }
    return switch (rules.dialect()) {
      case ASYNC ->
          prefixed
              ? customActions.read(entry, path, customAction)
              : ignored(
                  path,
                  Reason.ACTION_PREFIX_MISSING,
                  "On the Async API a custom action type needs its prefix: send \"ACTION_%d\"."
                      .formatted(code));
      case SYNC -> {
        var sentence =
            "On the Sync API a custom action type is its bare code: send \"%d\".".formatted(code);
        if (prefixed && !rules.values().lenient()) {
          yield ignored(path, Reason.ACTION_PREFIX_UNEXPECTED, sentence);
        }
        if (prefixed) {
          remarks.add(Remark.coerced(path + ".type", sentence));
        }
        yield customActions.read(entry, path, customAction);
      }
    };
  }

  private Optional<NewAction> readBuiltIn(JsonObject entry, String path, BuiltInType type) {
    if (!type.isWritable()) {
      return ignored(
          path,
          Reason.ACTION_NOT_WRITABLE,
          "Only custom actions and payment actions can be created");
    }
    Optional<? extends ActionContent> content =
        type == BuiltInType.PAYMENT
            ? payments.read(entry, path)
            : SystemNoteReader.read(entry, path, remarks);
    return content.map(said -> new NewAction(said, 0, null, OptionalText.of(entry, "external_id")));
  }

  private Optional<NewAction> ignored(String path, Reason reason, String text) {
    remarks.ignored(path + ".type", reason, text);
    return Optional.empty();
  }
}
