package io.leadline.field.value;

import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.List;

/// What became of a value that was sent for a field.
public sealed interface Acceptance {
  /// It is taken.
  ///
  /// @param value as it is stored and returned
  record Accepted(JsonValue value) implements Acceptance {}

  /// It is taken after a conversion that only lenient workspaces make.
  ///
  /// @param value as it is stored and returned
  /// @param text what was converted, for the sender
  record Coerced(JsonValue value, String text) implements Acceptance {}

  /// It can be taken once these options have been added to the field.
  ///
  /// @param labels at least one, none of them defined yet, fit to be defined
  record NeedsOptions(List<String> labels) implements Acceptance {
    @Override
    public String toString() {
      return "NeedsOptions[" + labels.size() + " labels]";
    }
  }

  /// It is not taken.
  ///
  /// @param text the rule that it breaks, for the sender
  record Rejected(Reason reason, String text) implements Acceptance {}
}
