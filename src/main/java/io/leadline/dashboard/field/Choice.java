package io.leadline.dashboard.field;

/// One of the values that a list offers.
///
/// @param value as the form sends it
/// @param label as people read it
public record Choice(String value, String label, boolean selected) {
  /// A choice may be a name, or what somebody typed.
  @Override
  public String toString() {
    return "Choice[selected=" + selected + "]";
  }
}
