package io.leadline.action;

import io.leadline.field.NewField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A custom action that is to be defined.
///
/// @param code null for the next free one from 1001
/// @param icon the name of a picture; empty when none was chosen
/// @param fields the fields of an entry, in their order
public record NewCustomAction(
    @Nullable Integer code,
    String name,
    String description,
    String icon,
    int score,
    boolean backDating,
    List<NewField> fields) {

  private static final int LARGEST_CODE = 999_999_999;
  private static final int LONGEST_NAME = 200;

  public NewCustomAction {
    check(code == null || (code >= 1 && code <= LARGEST_CODE), "a code of 1 to 9 digits");
    check(!name.isBlank() && name.length() <= LONGEST_NAME, "a name of 1 to 200 characters");
    fields = List.copyOf(fields);
    check(
        fields.stream().map(NewField::apiName).distinct().count() == fields.size(),
        "fields with different API names");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a custom action needs " + what);
    }
  }
}
