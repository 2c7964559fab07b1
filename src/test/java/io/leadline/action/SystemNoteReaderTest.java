package io.leadline.action;

import static io.leadline.action.Entries.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent.SystemNote;
import io.leadline.remark.Reason;
import io.leadline.remark.Remark;
import io.leadline.remark.Remarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemNoteReaderTest {
  private final Remarks remarks = new Remarks();

  @Test
  void readsATextOfUpTo10000Characters() {
    var text = "x".repeat(10_000);

    var note =
        SystemNoteReader.read(object("{\"text\":\"%s\"}".formatted(text)), "actions[0]", remarks);

    assertThat(note).contains(new SystemNote(text));
    assertThat(remarks.toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":null}",
        "{\"text\":\"\"}",
        "{\"text\":7}",
        "{\"text\":[\"a\"]}",
        "{\"fields\":{\"text\":\"a\"}}",
        "{\"note\":\"a\"}",
        "{\"text\":\"\\u0000\"}",
        "{\"text\":\"<10001>\"}"
      })
  void needsAText(String entry) {
    var sent = object(entry.replace("<10001>", "x".repeat(10_001)));

    var note = SystemNoteReader.read(sent, "actions[3]", remarks);

    assertThat(note).isEmpty();
    assertThat(remarks.toList())
        .containsExactly(
            Remark.ignored(
                "actions[3].text",
                Reason.NOTE_TEXT,
                "A note needs a text: a string of at most 10,000 characters"));
  }

  @Test
  void keepsPersonalDataOutOfItsText() {
    assertThat(new SystemNote("secret")).hasToString("SystemNote[6 characters]");
  }
}
