package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.platform.PageRequest;
import io.leadline.testing.Parts;
import io.leadline.testing.PostgresForTests;
import io.leadline.testing.TimelineRows;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineStoreTest {
  private static final Parts PARTS =
      Parts.on(PostgresForTests.dataSource(), "io.leadline.timeline");
  private static final PageRequest FIRST_TEN = new PageRequest(0, 10);
  private static final Instant LATER = Parts.NOW.plusMillis(1);

  private final WorkspaceId workspace = PARTS.newWorkspace();
  private final LeadId lead = new LeadId(newId());
  private final TimelineStore store = PARTS.part(TimelineStore.class);
  private final TimelineRows rows = TimelineRows.of(PARTS);

  @Test
  void readsBackWhatWasInserted() {
    var created = anEntry(new LeadCreated(), Parts.NOW, null, null);
    var note = anEntry(new SystemNote("नमस्ते \"quoted\" \\ 👋"), LATER, "asha@example.com", "a-1");

    rows.insert(workspace, List.of(created, note));

    assertThat(store.find(workspace, lead, created.id())).contains(created);
    assertThat(store.find(workspace, lead, note.id())).contains(note);
    assertThat(page(TimelineFilter.ALL)).isEqualTo(new TimelinePage(List.of(note, created), 2));
  }

  @Test
  void insertsNothing() {
    rows.insert(workspace, List.of());

    assertThat(page(TimelineFilter.ALL)).isEqualTo(new TimelinePage(List.of(), 0));
  }

  @Test
  void putsEntriesOfOneMomentInTheOrderOfTheirIds() {
    var first = anEntry(new SystemNote("first"), Parts.NOW, null, null);
    var second = anEntry(new SystemNote("second"), Parts.NOW, null, null);
    var earlier = anEntry(new SystemNote("earlier"), Parts.NOW.minusSeconds(1), null, null);

    rows.insert(workspace, List.of(second, earlier, first));

    assertThat(page(TimelineFilter.ALL).entries()).containsExactly(second, first, earlier);
  }

  @Test
  void keepsTheTimelinesOfLeadsAndWorkspacesApart() {
    var entry = anEntry(new LeadCreated(), Parts.NOW, null, "a-1");
    rows.insert(workspace, List.of(entry));

    var otherLead = new LeadId(newId());
    var otherWorkspace = PARTS.newWorkspace();

    assertThat(store.find(workspace, otherLead, entry.id())).isEmpty();
    assertThat(store.find(otherWorkspace, lead, entry.id())).isEmpty();
    assertThat(store.page(otherWorkspace, lead, TimelineFilter.ALL, FIRST_TEN))
        .isEqualTo(new TimelinePage(List.of(), 0));
    assertThat(store.findByExternalIds(otherWorkspace, Set.of(lead), Set.of("a-1"))).isEmpty();
    assertThat(store.findByExternalIds(workspace, Set.of(otherLead), Set.of("a-1"))).isEmpty();
  }

  @Test
  void findsWhatWasRecordedForTheSendersOwnIds() {
    var first = anEntry(new SystemNote("first"), Parts.NOW, null, "a-1");
    var second = anEntry(new SystemNote("second"), Parts.NOW, null, "a-2");
    var third = anEntry(new SystemNote("third"), Parts.NOW, null, null);
    rows.insert(workspace, List.of(first, second, third));

    var found = store.findByExternalIds(workspace, Set.of(lead), Set.of("a-2", "a-3"));

    assertThat(found).containsExactly(second);
  }

  @Test
  void filtersByTypePerformerAndTime() {
    var created = anEntry(new LeadCreated(), Parts.NOW, null, null);
    var note = anEntry(new SystemNote("by Asha"), LATER, "Asha@example.com", null);
    rows.insert(workspace, List.of(created, note));

    assertThat(page(new TimelineFilter(List.of("LEAD_CREATED"), List.of(), null, null)).entries())
        .containsExactly(created);
    assertThat(
            page(new TimelineFilter(List.of(), List.of("asha@example.com"), null, null)).entries())
        .containsExactly(note);
    assertThat(page(new TimelineFilter(List.of(), List.of(), LATER, LATER)).entries())
        .containsExactly(note);
    assertThat(page(new TimelineFilter(List.of(), List.of(), null, Parts.NOW)).entries())
        .containsExactly(created);
  }

  @Test
  void replacesWhatAnEntrySays() {
    var before = anEntry(new SystemNote("before"), Parts.NOW, null, "a-1");
    rows.insert(workspace, List.of(before));

    var after = before.changed(new SystemNote("after"), LATER);
    store.update(workspace, after, newId(), null);

    assertThat(store.find(workspace, lead, before.id())).contains(after);
    assertThat(store.lock(workspace, lead, before.id())).contains(after);
  }

  private TimelinePage page(TimelineFilter filter) {
    return store.page(workspace, lead, filter, FIRST_TEN);
  }

  private TimelineEntry anEntry(
      ActionContent content, Instant at, @Nullable String performer, @Nullable String externalId) {
    return new TimelineEntry(new ActionId(newId()), lead, content, performer, at, at, externalId);
  }

  private static String newId() {
    return PARTS.part(Ids.class).next();
  }
}
