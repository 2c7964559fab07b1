package io.leadline.field;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a set of fields belongs to: the leads of a workspace, or one of its custom actions.
///
/// @param value `lead`, or `action:1001`
public record FieldOwner(String value) {
  private static final String ACTION_PREFIX = "action:";
  private static final Pattern ACTION = Pattern.compile("action:[1-9][0-9]{0,8}");

  /// The leads.
  public static final FieldOwner LEAD = new FieldOwner("lead");

  public FieldOwner {
    if (!value.equals("lead") && !ACTION.matcher(value).matches()) {
      throw new IllegalArgumentException("not an owner of fields");
    }
  }

  /// The type of the actions whose fields these are: `1001`.
  ///
  /// @throws IllegalStateException when they are the leads'
  public String actionType() {
    if (equals(LEAD)) {
      throw new IllegalStateException("leads are no actions");
    }
    return value.substring(ACTION_PREFIX.length());
  }

  /// The code of the custom action; nothing when these are the leads.
  public OptionalInt findCode() {
    return value.startsWith(ACTION_PREFIX)
        ? OptionalInt.of(Integer.parseInt(value.substring(ACTION_PREFIX.length())))
        : OptionalInt.empty();
  }

  /// The custom action with this code.
  public static FieldOwner customAction(int code) {
    return new FieldOwner(ACTION_PREFIX + code);
  }
}
