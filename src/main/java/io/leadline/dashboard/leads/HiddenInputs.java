package io.leadline.dashboard.leads;

import io.leadline.dashboard.leads.LeadTable.Hidden;
import java.util.ArrayList;
import java.util.List;

/// Hidden inputs of a form, gathered one after the other; none for blank values.
final class HiddenInputs {
  private final List<Hidden> inputs = new ArrayList<>();

  HiddenInputs add(String name, String value) {
    if (!value.isBlank()) {
      inputs.add(new Hidden(name, value));
    }
    return this;
  }

  HiddenInputs add(String name, int value) {
    return add(name, Integer.toString(value));
  }

  HiddenInputs addAll(String name, List<String> values) {
    values.forEach(value -> add(name, value));
    return this;
  }

  HiddenInputs addAll(Address address) {
    address.parameters().forEach(this::addAll);
    return this;
  }

  List<Hidden> all() {
    return List.copyOf(inputs);
  }
}
