package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent.SystemNote;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.TimelineRows;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryHistoryStoreTest {
  private static final Parts PARTS =
      Parts.on(PostgresForTests.dataSource(), "io.leadline.timeline");
  private static final Instant LATER = Parts.NOW.plusSeconds(1);
  private static final Instant LATEST = Parts.NOW.plusSeconds(2);

  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final LeadId lead = new LeadId(newId());
  private final TimelineStore timelines = PARTS.part(TimelineStore.class);
  private final EntryHistoryStore store = PARTS.part(EntryHistoryStore.class);

  @Test
  void whatNeverChangedHasNoHistory() {
    var entry = aNote("first");

    assertThat(store.changes(workspace, entry, 10)).isEmpty();
    assertThat(store.counts(workspace, lead, List.of(entry))).isEmpty();
  }

  @Test
  void saysWhoChangedWhatAndWhenTheLastOneFirst() {
    var entry = aNote("first");
    var second = change(entry, "second", LATER, "asha@example.com");
    var third = change(second, "third", LATEST, null);

    assertThat(store.changes(workspace, third, 10))
        .containsExactly(
            new EntryChange(LATEST, null, new SystemNote("second"), new SystemNote("third")),
            new EntryChange(
                LATER, "asha@example.com", new SystemNote("first"), new SystemNote("second")));
    assertThat(store.changes(workspace, third, 1)).hasSize(1);
    assertThat(store.counts(workspace, lead, List.of(third, aNote("other"))))
        .isEqualTo(Map.of(entry.id(), 2));
  }

  @Test
  void keepsWorkspacesAndLeadsApart() {
    var entry = aNote("first");
    change(entry, "second", LATER, null);

    assertThat(store.changes(PARTS.newWorkspace(), entry, 10)).isEmpty();
    assertThat(store.counts(workspace, new LeadId(newId()), List.of(entry))).isEmpty();
  }

  private TimelineEntry aNote(String text) {
    var entry =
        new TimelineEntry(
            new ActionId(newId()), lead, new SystemNote(text), null, Parts.NOW, Parts.NOW, null);
    TimelineRows.of(PARTS).insert(workspace, List.of(entry));
    return entry;
  }

  private TimelineEntry change(TimelineEntry entry, String text, Instant at, @Nullable String by) {
    var after = entry.changed(new SystemNote(text), at);
    timelines.update(workspace, after, newId(), by);
    return after;
  }

  private static String newId() {
    return PARTS.part(Ids.class).next();
  }
}
