package io.leadline.intake;

import io.leadline.field.FieldOwner;
import java.util.List;
import java.util.Map;

/// A request as it was understood.
///
/// @param missingOptions by owner and API name, the labels that must become options before the
///   request can be read whole
public record LeadReading(
    IdentifierReading identifier,
    Changes changes,
    Map<FieldOwner, Map<String, List<String>>> missingOptions) {
  @Override
  public String toString() {
    return "LeadReading[" + identifier + ", " + changes + "]";
  }
}
