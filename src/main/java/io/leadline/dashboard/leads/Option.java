package io.leadline.dashboard.leads;

/// One of a list from which a filter is chosen.
record Option(String value, String label, boolean selected) {
  @Override
  public String toString() {
    return "Option[]";
  }
}
