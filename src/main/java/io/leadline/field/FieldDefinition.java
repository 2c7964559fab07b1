package io.leadline.field;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// One field of a workspace's leads, or of one of its custom actions.
///
/// @param id 24 hex digits
/// @param apiName the key in a payload; case-sensitive; never changes
/// @param label what people see
/// @param lockAfterCreate whether the APIs can set it only while the lead is created
/// @param options what a dropdown or tags field defines; else none
/// @param optionsLocked whether an unknown label is refused instead of added
/// @param maxLength the longest text, in characters; null when there is no limit
/// @param retired whether it takes no new values, while old ones stay
public record FieldDefinition(
    String id,
    String apiName,
    String label,
    String description,
    FieldType type,
    boolean lockAfterCreate,
    FieldOptions options,
    boolean optionsLocked,
    @Nullable Integer maxLength,
    boolean retired) {

  /// The most options of one field.
  public static final int MOST_OPTIONS = 500;

  /// The longest label of an option, in characters.
  public static final int LONGEST_OPTION = 200;

  /// This field as it would be with labels that came with values: those that it lacks follow its
  /// options, up to the most; none do when it is locked or has no options.
  FieldDefinition withOptions(Collection<String> labels) {
    if (!type.hasOptions() || optionsLocked) {
      return this;
    }
    var kept = options;
    for (var label : labels) {
      if (kept.size() < MOST_OPTIONS && kept.find(label.strip()).isEmpty()) {
        kept = kept.with(label.strip());
      }
    }
    return new FieldDefinition(
        id, apiName, label, description, type, lockAfterCreate, kept, false, maxLength, retired);
  }
}
