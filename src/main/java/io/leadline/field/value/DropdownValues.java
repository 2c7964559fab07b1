package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.value.Acceptance.Accepted;
import io.leadline.field.value.Acceptance.Rejected;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Reason;
import java.util.List;

/// Values of `dropdown` fields: one option's label, stored as the field defines it.
final class DropdownValues {
  private static final Acceptance NOT_A_STRING =
      new Rejected(Reason.INVALID_VALUE, "Dropdown must be a string: the label of an option");

  private DropdownValues() {}

  static Acceptance accept(JsonValue raw, FieldDefinition field) {
    return raw instanceof JsonText(var label)
        ? field
            .options()
            .find(label)
            .<Acceptance>map(option -> new Accepted(new JsonText(option)))
            .orElseGet(() -> OptionLabels.add(List.of(label.strip()), field))
        : NOT_A_STRING;
  }
}
