package io.leadline.action;

import io.leadline.field.FieldOwner;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The `actions` of a request as they were understood.
///
/// @param entries one for each entry of the request, in its order; empty for one that is ignored
/// @param missingOptions by custom action and API name, the labels that must become options before
///   the actions can be read whole
public record ReadActions(
    List<Optional<NewAction>> entries, Map<FieldOwner, Map<String, List<String>>> missingOptions) {
  static final ReadActions NONE = new ReadActions(List.of(), Map.of());

  @Override
  public String toString() {
    return "ReadActions[" + entries.size() + " entries]";
  }
}
