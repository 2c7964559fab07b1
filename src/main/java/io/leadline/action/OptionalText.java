package io.leadline.action;

import io.leadline.platform.StorableText;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import org.jspecify.annotations.Nullable;

/// A text that an action entry may have beside its required keys.
final class OptionalText {
  private OptionalText() {}

  /// Whether the key is absent, blank, or a text of at most so many characters that can be stored.
  static boolean isValid(JsonObject entry, String key, int longest) {
    var value = entry.member(key);
    return value == null
        || value.isBlank()
        || (value instanceof JsonText(var text)
            && text.length() <= longest
            && StorableText.isStorable(text));
  }

  /// The [valid][#isValid] text; null when it is absent or blank.
  static @Nullable String of(JsonObject entry, String key) {
    var text = entry.text(key);
    return text == null || text.isEmpty() ? null : text;
  }
}
