package io.leadline.intake;

import io.leadline.action.NewAction;
import io.leadline.platform.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a dropped part does when it is replayed: nothing but accepted values.
public sealed interface PartEffect {
  /// The whole request takes effect as it would have when it came.
  ///
  /// @param identifier in the form in which identifiers are compared
  /// @param initialStatus the status of a new lead that is sent without one
  record Whole(String identifier, String initialStatus, Changes changes) implements PartEffect {
    @Override
    public String toString() {
      return "Whole[" + changes + "]";
    }
  }

  /// A field of the lead gets a value, unless it has a newer one.
  ///
  /// @param field its API name
  /// @param lockAfterCreate whether the APIs set it only while a lead is created
  record SetValue(String field, JsonValue value, boolean lockAfterCreate) implements PartEffect {
    @Override
    public String toString() {
      return "SetValue[]";
    }
  }

  /// Actions are recorded, at the time at which they were received.
  record AddActions(List<NewAction> actions) implements PartEffect {
    @Override
    public String toString() {
      return "AddActions[" + actions.size() + "]";
    }
  }

  /// A custom action that was recorded gets the fields that it lacks.
  record CompleteAction(int code, Map<String, JsonValue> values) implements PartEffect {
    @Override
    public String toString() {
      return "CompleteAction[" + code + ", " + values.size() + " values]";
    }
  }

  /// An action that was recorded gets the time that its sender gave it.
  record MoveAction(Instant occurredAt) implements PartEffect {}
}
