package io.leadline.action;

import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How an action that was recorded is to change.
public sealed interface ActionChange {
  /// Of a custom action: some fields get a value, some are emptied, the others stay.
  record CustomFields(Map<String, JsonValue> values, Set<String> emptied) implements ActionChange {
    @Override
    public String toString() {
      return "CustomFields[%d values, %d emptied]".formatted(values.size(), emptied.size());
    }
  }

  /// Of a payment.
  ///
  /// @param status null when it stays
  /// @param note null when it stays, empty when it is removed
  record PaymentProgress(@Nullable PaymentStatus status, @Nullable String note)
      implements ActionChange {
    @Override
    public String toString() {
      return "PaymentProgress[" + status + "]";
    }
  }

  /// What the action says after the change.
  ///
  /// @throws IllegalArgumentException when the change is for another kind of action
  default ActionContent applyTo(ActionContent content) {
    if (this instanceof CustomFields(var values, var emptied)
        && content instanceof ActionContent.Custom(int code, var fields)) {
      var merged = new LinkedHashMap<>(fields.members());
      merged.putAll(values);
      merged.keySet().removeAll(emptied);
      return new ActionContent.Custom(code, new JsonObject(merged));
    }
    if (this instanceof PaymentProgress(var status, var note)
        && content instanceof ActionContent.Payment payment) {
      return new ActionContent.Payment(
          status == null ? payment.status() : status,
          payment.currency(),
          payment.amount(),
          payment.reference(),
          note == null ? payment.note() : note.isEmpty() ? null : note);
    }
    throw new IllegalArgumentException(
        "this change is not for an action of type " + content.type());
  }
}
