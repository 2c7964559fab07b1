package io.leadline.action;

import io.leadline.action.ActionContent.SystemNote;
import io.leadline.platform.json.JsonObject;
import io.leadline.remark.Reason;
import io.leadline.remark.Remarks;
import java.util.Optional;

/// Reads notes: `text` is required and has at most 10,000 characters.
final class SystemNoteReader {
  private static final int LONGEST_TEXT = 10_000;

  private SystemNoteReader() {}

  static Optional<SystemNote> read(JsonObject entry, String path, Remarks remarks) {
    var text = OptionalText.of(entry, "text");
    if (text == null || !OptionalText.isValid(entry, "text", LONGEST_TEXT)) {
      remarks.ignored(
          path + ".text",
          Reason.NOTE_TEXT,
          "A note needs a text: a string of at most 10,000 characters");
      return Optional.empty();
    }
    return Optional.of(new SystemNote(text));
  }
}
