package io.leadline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.LeadId;
import io.leadline.receipt.DroppedTimelineStore.Stretch;
import io.leadline.remark.Reason;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was dropped along the timeline of a lead.
class DroppedTimelineStoreTest {
  private static final Server SERVER = Server.shared();

  private final DroppedTimelineStore store = SERVER.part(DroppedTimelineStore.class);
  private final TestWorkspace workspace = SERVER.newWorkspace();

  @Test
  void givesWhatWasDroppedOfALeadNewestFirstWithTheReason() {
    receive("919000000001", "\"Budget\": 1");
    receive("919000000001", "\"rating\": \"many\"");
    receive("919000000001", "\"name\": \"Jane\"");
    receive("919000000002", "\"Size\": 1");
    var lead = lead("919000000001");

    var found = found(workspace.id(), lead, null, null);

    assertThat(found)
        .extracting(dropped -> dropped.part().cause())
        .containsExactly(
            new Cause(Reason.INVALID_VALUE, "fields.rating"),
            new Cause(Reason.UNKNOWN_FIELD, "fields.Budget"));
    assertThat(found).allSatisfy(dropped -> assertThat(dropped.sentence()).isNotEmpty());
    assertThat(found(SERVER.newWorkspace().id(), lead, null, null)).isEmpty();
  }

  @Test
  void givesEachOnceWhoReadsOneStretchAfterTheOther() {
    for (int n = 0; n < 6; n++) {
      receive("919000000003", "\"Budget" + n + "\": 1");
    }
    var lead = lead("919000000003");
    var all = found(workspace.id(), lead, null, null);
    var middle = all.get(2).part().receivedAt();

    var newer = found(workspace.id(), lead, middle, null);
    var older = found(workspace.id(), lead, null, middle);

    assertThat(all).hasSize(6);
    assertThat(newer).isEqualTo(all.subList(0, 3));
    assertThat(older).isEqualTo(all.subList(3, 6));
  }

  private void receive(String phone, String field) {
    workspace.capture("{\"fields\": {\"phone\": \"%s\", %s}}".formatted(phone, field));
  }

  private LeadId lead(String phone) {
    var receipt = workspace.capture("{\"fields\": {\"phone\": \"%s\"}}".formatted(phone));
    return Objects.requireNonNull(
        SERVER
            .part(ReceiptStore.class)
            .find(workspace.id(), receipt.header("X-Receipt-Id"))
            .orElseThrow()
            .lead());
  }

  private List<DroppedOnTimeline> found(
      WorkspaceId in, LeadId lead, @Nullable Instant from, @Nullable Instant until) {
    return store.ofLead(in, lead, new Stretch(from, until, 100));
  }
}
