package io.leadline.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field that is to be defined.
///
/// @param apiName a letter, then letters, digits and `_`, at most 64 in all; not one of the names
///   that Leadline itself gives values to
/// @param options at most 500, only for a dropdown or tags
/// @param maxLength the longest text, in characters; null when there is no limit
public record NewField(
    String apiName,
    String label,
    String description,
    FieldType type,
    boolean lockAfterCreate,
    List<String> options,
    boolean optionsLocked,
    @Nullable Integer maxLength) {

  private static final int LONGEST_LABEL = 200;

  public NewField {
    check(ApiName.isValid(apiName), "an API name of letters, digits and _, to 64");
    check(!ApiName.isReserved(apiName), "an API name that Leadline does not use itself");
    check(!label.isBlank() && label.length() <= LONGEST_LABEL, "a label of 1 to 200 characters");
    check(maxLength == null || maxLength > 0, "a greatest length above 0");
    options = options.stream().map(String::strip).toList();
    check(options.isEmpty() || type.hasOptions(), "no options, being no dropdown and no tags");
    check(options.size() <= FieldDefinition.MOST_OPTIONS, "at most 500 options");
    check(Labels.of(options).size() == options.size(), "options that differ by more than case");
    check(options.stream().allMatch(NewField::isLabel), "options of 1 to 200 characters");
  }

  /// A field with nothing but a type.
  public static NewField of(String apiName, String label, FieldType type) {
    return new NewField(apiName, label, "", type, false, List.of(), false, null);
  }

  /// This field with options.
  public NewField withOptions(String... labels) {
    return new NewField(
        apiName,
        label,
        description,
        type,
        lockAfterCreate,
        List.of(labels),
        optionsLocked,
        maxLength);
  }

  private static boolean isLabel(String option) {
    return !option.isEmpty() && option.length() <= FieldDefinition.LONGEST_OPTION;
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a field needs " + what);
    }
  }
}
