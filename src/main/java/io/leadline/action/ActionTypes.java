package io.leadline.action;

import io.leadline.platform.json.JsonText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/// What the types of action entries mean in a workspace.
///
/// @param customActions by code, ascending
/// @param aliases by type as it is sent, without blanks around it, the codes of the custom actions
///   that are meant besides those of the proper types: `site_visit` or `1009` for 1001
public record ActionTypes(Map<Integer, CustomAction> customActions, Map<String, Integer> aliases) {
  public ActionTypes {
    customActions = Collections.unmodifiableMap(customActions);
    aliases = Map.copyOf(aliases);
  }

  /// No custom action at all.
  public static ActionTypes none() {
    return new ActionTypes(Map.of(), Map.of());
  }

  /// The custom action that a type means by an alias; none for a type that has a meaning of its
  /// own, whatever the aliases say.
  ///
  /// @param type as sent
  Optional<CustomAction> findAliased(String type) {
    var sent = type.strip();
    return Optional.ofNullable(aliases.get(sent))
        .filter(code -> meaningOf(sent, code) == AliasMeaning.FREE)
        .map(customActions::get);
  }

  /// The custom action that a type means on one of the APIs at least.
  ///
  /// @param type as sent
  public Optional<CustomAction> find(String type) {
    return switch (ActionType.read(new JsonText(type), this)) {
      case ActionType.Code(int code, _) -> Optional.ofNullable(customActions.get(code));
      case ActionType.Alias(var customAction) -> Optional.of(customAction);
      case ActionType.BuiltIn _, ActionType.Missing _, ActionType.Unknown _ -> Optional.empty();
    };
  }

  /// Whether a type means a custom action on the Async API.
  ///
  /// @param type as sent
  public boolean isTakenByAsync(String type) {
    return switch (ActionType.read(new JsonText(type), this)) {
      case ActionType.Code(int code, boolean prefixed) ->
          prefixed && customActions.containsKey(code);
      case ActionType.Alias _ -> true;
      case ActionType.BuiltIn _, ActionType.Missing _, ActionType.Unknown _ -> false;
    };
  }

  /// Whether a type is free to mean the custom action with a code.
  ///
  /// @param type without blanks around it
  public AliasMeaning meaningOf(String type, int code) {
    return switch (ActionType.read(type)) {
      case ActionType.BuiltIn(var builtIn) when builtIn.isWritable() -> AliasMeaning.BUILT_IN;
      case ActionType.Code(int other, _) when other != code && customActions.containsKey(other) ->
          AliasMeaning.OTHER_CUSTOM_ACTION;
      case ActionType _ -> AliasMeaning.FREE;
    };
  }
}
