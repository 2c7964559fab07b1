package io.leadline.action;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNull;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `type` of an action entry, as it was written.
sealed interface ActionType {
  /// A custom action's code with or without the prefix `ACTION_`.
  record Code(int code, boolean prefixed) implements ActionType {}

  record BuiltIn(BuiltInType type) implements ActionType {}

  /// What means a custom action because the workspace says so.
  record Alias(CustomAction customAction) implements ActionType {}

  /// No `type`, or a blank one.
  record Missing() implements ActionType {}

  /// Anything else.
  record Unknown() implements ActionType {}

  Pattern CODE = Pattern.compile("(ACTION_)?([1-9][0-9]{0,8})");

  /// The type that was sent to a workspace in which these have a meaning.
  static ActionType read(@Nullable JsonValue type, ActionTypes types) {
    return switch (type) {
      case null -> new Missing();
      case JsonValue blank when blank.isBlank() -> new Missing();
      case JsonText(var text) -> read(text, types);
      case JsonNumber(var number) -> number.length() < 10 ? read(number, types) : new Unknown();
      case JsonArray _, JsonBoolean _, JsonNull _, JsonObject _ -> new Unknown();
    };
  }

  private static ActionType read(String text, ActionTypes types) {
    return types.findAliased(text).<ActionType>map(Alias::new).orElseGet(() -> read(text));
  }

  /// What a type means in every workspace.
  static ActionType read(String text) {
    var code = CODE.matcher(text);
    if (code.matches()) {
      return new Code(Integer.parseInt(code.group(2)), code.group(1) != null);
    }
    return BuiltInType.find(text).<ActionType>map(BuiltIn::new).orElseGet(Unknown::new);
  }
}
