package io.leadline.field;

import java.util.List;

/// A label that a dropdown or tags field defines.
///
/// @param id 24 hex digits
/// @param addedByApi whether it came with a value, and not from an administrator
/// @param formerLabels what it was called before, and the labels of options that were merged into
///   it; whoever sends one of them means this option
public record FieldOption(String id, String label, boolean addedByApi, List<String> formerLabels) {
  public FieldOption {
    formerLabels = List.copyOf(formerLabels);
  }

  /// An option that never had another label.
  public FieldOption(String id, String label, boolean addedByApi) {
    this(id, label, addedByApi, List.of());
  }
}
