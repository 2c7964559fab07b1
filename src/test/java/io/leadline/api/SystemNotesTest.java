package io.leadline.api;

import static io.leadline.api.Expected.ignored;
import static io.leadline.api.Expected.receipt;
import static io.leadline.api.Expected.written;
import static io.leadline.api.Requests.leadWithActions;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes by programs: the other built-in action that both APIs take.
class SystemNotesTest {
  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void bothApisTakeThem() {
    var lead =
        TestLead.captured(
            workspace, leadWithActions("{\"type\": \"SYSTEM_NOTE\", \"text\": \" async \\n\"}"));

    lead.append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"sync\"}");

    assertThatJson(lead.timeline())
        .isEqualTo(
            """
            [
              {"type": "SYSTEM_NOTE", "text": "sync"},
              {"type": "SYSTEM_NOTE", "text": " async \\n"},
              {"type": "LEAD_CREATED"}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ", \"text\": \"\"", ", \"text\": 7", ", \"fields\": {\"text\": \"a\"}"})
  void theyNeedAText(String rest) {
    var entry = "{\"type\": \"SYSTEM_NOTE\"%s}".formatted(rest);

    var async = workspace.receiptOf(leadWithActions(entry));
    var sync = new TestLead(workspace, async.text("lead_id")).append(entry);

    var remark =
        ignored("actions[0].text", "A note needs a text: a string of at most 10,000 characters");
    assertThatJson(async.body())
        .isEqualTo(receipt("CREATED").withActions("IGNORED").withRemarks(remark).json());
    assertThatJson(sync.body())
        .isEqualTo(written().withActions("IGNORED").withRemarks(remark).json());
  }
}
