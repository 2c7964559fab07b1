package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.ShownValue;

/// One of the things that an entry says.
public record Fact(String label, ShownValue value) {
  @Override
  public String toString() {
    return "Fact[" + label + "]";
  }
}
