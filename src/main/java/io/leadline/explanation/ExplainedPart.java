package io.leadline.explanation;

import io.leadline.receipt.DroppedPart;

/// What became of a part of a request that did not take effect when it came.
///
/// @param sentences why, and what since; they show no value
public record ExplainedPart(DroppedPart part, String sentences) {
  @Override
  public String toString() {
    return "ExplainedPart[" + part + "]";
  }
}
