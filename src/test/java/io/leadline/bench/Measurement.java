package io.leadline.bench;

import java.util.Map;

/// One round of one case.
///
/// @param values what does not apply is missing
record Measurement(Key key, Map<Quantity, Double> values) {
  Measurement {
    values = Map.copyOf(values);
  }
}
