package io.leadline.bench.result;

import java.util.Map;

/// One round of one case.
///
/// @param values what does not apply is missing
public record Measurement(Key key, Map<Quantity, Double> values) {
  public Measurement {
    values = Map.copyOf(values);
  }
}
