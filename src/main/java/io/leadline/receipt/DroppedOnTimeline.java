package io.leadline.receipt;

/// A dropped part of a request that reached a lead.
///
/// @param sentence why it did not take effect
public record DroppedOnTimeline(DroppedPart part, String sentence) {
  @Override
  public String toString() {
    return "DroppedOnTimeline[" + part + "]";
  }
}
