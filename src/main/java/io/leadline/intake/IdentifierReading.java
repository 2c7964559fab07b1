package io.leadline.intake;

import io.leadline.remark.Remark;

/// Whether a request says which lead it is about.
public sealed interface IdentifierReading {
  /// It does.
  ///
  /// @param value in the form in which identifiers are compared
  record Found(String value) implements IdentifierReading {
    @Override
    public String toString() {
      return "Found[" + value.length() + " characters]";
    }
  }

  /// It does not: the identifier is missing, blank or invalid.
  record Absent(Remark remark) implements IdentifierReading {}
}
