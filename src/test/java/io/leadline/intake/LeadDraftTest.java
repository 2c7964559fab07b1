package io.leadline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.json.JsonObject;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeadDraftTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final Lead lead =
      new Lead(
          new LeadId("6921b0c4a1b2c3d4e5000001"),
          new WorkspaceId("6921b0c4a1b2c3d4e5000000"),
          "919999999999",
          JsonObject.EMPTY,
          0,
          1,
          NOON,
          NOON,
          ValueTimes.NONE,
          0);

  @Test
  void aChangeHappensNow() {
    var now = NOON.plusSeconds(5);

    assertThat(LeadDraft.ofStored(lead).nextMoment(now)).isEqualTo(now);
  }

  @Test
  void aChangeComesAfterWhatWasStoredBeforeWhateverTheClockSays() {
    var draft = LeadDraft.ofStored(lead);

    assertThat(draft.nextMoment(NOON)).isEqualTo(NOON.plusMillis(1));
    assertThat(draft.nextMoment(NOON.minusSeconds(60))).isEqualTo(NOON.plusMillis(1));
  }

  @Test
  void changesOfOneBatchHappenAtOneMoment() {
    var draft = LeadDraft.ofStored(lead);
    draft.touch(draft.nextMoment(NOON));

    assertThat(draft.nextMoment(NOON)).isEqualTo(NOON.plusMillis(1));
    assertThat(LeadDraft.ofNew(lead).nextMoment(NOON)).isEqualTo(NOON);
  }
}
