package io.leadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.Ids;
import io.leadline.platform.PageRequest;
import io.leadline.platform.json.JsonObject;
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
    assertThat(page(TimelineFilter.ALL).entries()).containsExactly(note, created);
  }

  @Test
  void insertsNothing() {
    rows.insert(workspace, List.of());

    assertThat(page(TimelineFilter.ALL).entries()).isEmpty();
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
    assertThat(store.page(aLead(otherWorkspace, 0), TimelineFilter.ALL, FIRST_TEN))
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

  @Test
  void knowsFromTheLeadHowManyEntriesThereAre() {
    rows.insert(workspace, List.of(anEntry(new LeadCreated(), Parts.NOW, null, null)));

    var one = new PageRequest(0, 1);
    var beyond = new PageRequest(7, 1);

    assertThat(store.page(aLead(workspace, 5), TimelineFilter.ALL, one).totalCount()).isEqualTo(5);
    assertThat(store.page(aLead(workspace, 5), TimelineFilter.ALL, beyond).totalCount())
        .isEqualTo(5);
  }

  @Test
  void knowsOfNoFewerEntriesThanItShows() {
    rows.insert(workspace, List.of(anEntry(new LeadCreated(), Parts.NOW, null, null)));

    var readBefore = aLead(workspace, 0);

    assertThat(store.page(readBefore, TimelineFilter.ALL, FIRST_TEN).totalCount()).isEqualTo(1);
  }

  @Test
  void countsWhatAFilterLetsThrough() {
    var note = anEntry(new SystemNote("note"), LATER, null, null);
    rows.insert(
        workspace,
        List.of(
            note,
            anEntry(new SystemNote("another"), Parts.NOW, null, null),
            anEntry(new LeadCreated(), Parts.NOW, null, null)));

    var notes = new TimelineFilter(List.of("SYSTEM_NOTE"), List.of(), null, null);

    assertThat(store.page(aLead(workspace, 3), notes, new PageRequest(0, 1)))
        .isEqualTo(new TimelinePage(List.of(note), 2));
  }

  private TimelinePage page(TimelineFilter filter) {
    return store.page(aLead(workspace, 0), filter, FIRST_TEN);
  }

  private Lead aLead(WorkspaceId of, long timelineLength) {
    return new Lead(
        lead,
        of,
        "919999999999",
        JsonObject.EMPTY,
        0,
        1,
        Parts.NOW,
        Parts.NOW,
        ValueTimes.NONE,
        timelineLength);
  }

  private TimelineEntry anEntry(
      ActionContent content, Instant at, @Nullable String performer, @Nullable String externalId) {
    return new TimelineEntry(new ActionId(newId()), lead, content, performer, at, at, externalId);
  }

  private static String newId() {
    return PARTS.part(Ids.class).next();
  }
}
