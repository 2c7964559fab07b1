package io.leadline.api.sync;

import static io.leadline.api.Requests.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.api.TestLead;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineLengths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a search in a timeline says of how many actions there are, whatever was done to the lead.
class TimelineLengthTest {
  private static final String CAPTURE =
      """
      {
        "fields": {"phone": "919999999999"},
        "actions": [
          {"type": "SYSTEM_NOTE", "text": "first", "external_id": "n-1"},
          {"type": "SYSTEM_NOTE", "text": "second", "external_id": "n-2"},
          {"type": "ACTION_4711"}
        ]
      }
      """;

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  private TestLead lead;

  @BeforeEach
  void capture() {
    lead = TestLead.captured(workspace, CAPTURE);
  }

  @AfterEach
  void itIsWhatIsThere() {
    assertThat(TimelineLengths.miscounted(workspace)).isEmpty();
  }

  @Test
  void aNewLeadHasTheEntriesOfItsCreationToo() {
    assertThat(total()).isEqualTo("3");
  }

  @Test
  void aRepeatedExternalIdCountsOnce() {
    workspace.capture(CAPTURE);
    lead.append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"third\", \"external_id\": \"n-2\"}");

    assertThat(total()).isEqualTo("3");
  }

  @Test
  void whatAChangeRecordsCounts() {
    lead.update("{\"fields\": {\"status\": \"Contacted\", \"name\": \"Jane\"}}");
    lead.append("{\"type\": \"SYSTEM_NOTE\", \"text\": \"third\"}");

    assertThat(total()).isEqualTo("5");
  }

  @Test
  void anActionThatIsChangedCountsOnce() {
    var created = lead.append(visit("1001", "Hello"));
    lead.updateAction(created.text("actions.0.action_id"), visit("1001", "Bye"));

    assertThat(total()).isEqualTo("4");
  }

  @Test
  void aDryRunCountsNothing() {
    workspace.dryRun(CAPTURE.replace("n-1", "n-3"));

    assertThat(total()).isEqualTo("3");
  }

  private String total() {
    return String.valueOf(lead.searchActions("{}").text("total_count"));
  }
}
