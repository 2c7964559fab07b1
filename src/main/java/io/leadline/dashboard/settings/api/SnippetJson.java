package io.leadline.dashboard.settings.api;

import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonValue;

/// JSON for people to read, which stands as it is inside the quotes of a shell, of PHP and of
/// Python, and inside a script of a page: it has no apostrophe, no `<` and no `&`, only their
/// numbers.
final class SnippetJson {
  private SnippetJson() {}

  static String write(JsonValue value) {
    // Only texts can have one of them, so that they can be replaced in the whole.
    return IndentedJson.write(value)
        .replace("'", "\\u0027")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
