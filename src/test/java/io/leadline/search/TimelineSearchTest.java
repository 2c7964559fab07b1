package io.leadline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadline.action.ActionContent;
import io.leadline.action.ActionContent.Custom;
import io.leadline.action.ActionContent.LeadCreated;
import io.leadline.action.ActionContent.SystemNote;
import io.leadline.action.ActionContent.UserNote;
import io.leadline.lead.LeadId;
import io.leadline.platform.Ids;
import io.leadline.platform.database.BoundedReads.TooSlowException;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.search.TimelineSearchStore.Part;
import io.leadline.search.TimelineSearchStore.Recorded;
import io.leadline.testing.Server;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineKey;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading a timeline on and on, searching it, and what has come since.
class TimelineSearchTest {
  private static final Server SERVER = Server.shared();
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Comparator<TimelineEntry> NEWEST_FIRST =
      Comparator.comparing(TimelineKey::of).reversed();

  private final WorkspaceId workspace = SERVER.newWorkspace().id();
  private final LeadId lead = new LeadId(SERVER.part(Ids.class).next());
  private final TimelineSearchStore store = SERVER.part(TimelineSearchStore.class);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesReachTheEndWithoutLossOrRepetition(int seed) {
    var random = new Random(seed);
    var entries =
        random
            .ints(random.nextInt(60), 0, 8)
            .mapToObj(second ->
                anEntry(
                    random.nextBoolean() ? new LeadCreated() : new SystemNote("Note"),
                    NOON.plusSeconds(second)))
            .toList();
    insert(entries);
    var filter =
        random.nextBoolean() ? EntryFilter.ALL : new EntryFilter(List.of("SYSTEM_NOTE"), "");

    var read = readToTheEnd(filter, 1 + random.nextInt(9));

    assertThat(read)
        .isEqualTo(
            entries.stream()
                .filter(entry ->
                    filter.types().isEmpty() || filter.types().contains(entry.content().type()))
                .sorted(NEWEST_FIRST)
                .toList());
  }

  @Test
  void whatComesMeanwhileMovesNoPage() {
    insert(IntStream.range(0, 4).mapToObj(i -> aNote("old " + i, NOON.minusSeconds(i))).toList());
    var first = store.older(workspace, lead, EntryFilter.ALL, new Part(null, 2));

    insert(List.of(aNote("new", NOON.plusSeconds(5))));
    var second =
        store.older(
            workspace,
            lead,
            EntryFilter.ALL,
            new Part(TimelineKey.of(first.entries().getLast()), 2));

    assertThat(texts(first)).containsExactly("old 0", "old 1");
    assertThat(first.hasMore()).isTrue();
    assertThat(texts(second)).containsExactly("old 2", "old 3");
    assertThat(second.hasMore()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "villa",
        "VILLA by the lake",
        "ÜBER",
        "“quoted”",
        "\"plain quotes\"",
        "back\\slash",
        "new\nline",
        "100%",
        "a_b",
        "नमस्ते",
        "👋",
        "Plot"
      })
  void findsATextWhateverItsCaseAndItsCharacters(String text) {
    var note =
        aNote(
            "A Villa by the Lake, über “quoted” \"plain quotes\" back\\slash new\nline 100% a_b"
                + " नमस्ते 👋",
            NOON);
    var custom =
        anEntry(
            new Custom(
                1001,
                new JsonObject(Map.of("interests", JsonArray.ofTexts(List.of("Flat", "plot"))))),
            NOON.plusSeconds(1));
    insert(List.of(note, custom));

    assertThat(search(text)).containsExactly("Plot".equals(text) ? custom : note);
  }

  @Test
  void findsNothingInKeysAndNumbers() {
    insert(
        List.of(
            anEntry(
                new Custom(
                    1001,
                    new JsonObject(
                        Map.of("visited", new JsonNumber("1234"), "note", new JsonText("Hello")))),
                NOON)));

    assertThat(search("visited")).isEmpty();
    assertThat(search("1234")).isEmpty();
    assertThat(search("hello")).hasSize(1);
  }

  @Test
  void searchesWithinKinds() {
    var own = anEntry(new UserNote("Called back"), NOON);
    insert(List.of(aNote("Called", NOON), own));

    var found =
        store.older(
            workspace, lead, new EntryFilter(List.of("USER_NOTE"), "called"), new Part(null, 10));

    assertThat(found.entries()).containsExactly(own);
  }

  @Test
  void givesUpASearchThatTakesTooLong() {
    try (var server = Server.start(Map.of("leadline.search.time-limit", "1ms"))) {
      var id = server.newWorkspace().id();
      var entries = new ArrayList<TimelineEntry>();
      for (int i = 0; i < 5_000; i++) {
        entries.add(aNote("Note " + i, NOON));
      }
      TimelineRows.of(server).insert(id, entries);
      var slow = server.part(TimelineSearchStore.class);

      assertThatThrownBy(
              () -> slow.older(id, lead, new EntryFilter(List.of(), "nowhere"), new Part(null, 5)))
          .isInstanceOf(TooSlowException.class);
      assertThat(slow.older(id, lead, EntryFilter.ALL, new Part(null, 5)).entries()).hasSize(5);
    }
  }

  @Test
  void seesWhatWasRecordedSinceWhereverItStands() {
    var before = anEntry(recordedAt(NOON.minusSeconds(1), 1, 9), new SystemNote("before"), NOON);
    var first = anEntry(recordedAt(NOON, 1, 1), new SystemNote("first"), NOON);
    var backDated =
        anEntry(recordedAt(NOON, 1, 2), new SystemNote("back-dated"), NOON.minusSeconds(86_400));
    var ofAnotherServer = anEntry(recordedAt(NOON, 0, 1), new SystemNote("elsewhere"), NOON);
    insert(List.of(before, first, backDated, ofAnotherServer));

    var recorded =
        store.recordedSince(
            workspace, lead, EntryFilter.ALL, new Recorded(NOON.plusMillis(700), 10));

    assertThat(recorded.entries()).containsExactly(backDated, first, ofAnotherServer);
    assertThat(recorded.hasMore()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoLooksAgainSomeSecondsBackMissesNothingAndKnowsWhatItHas(int seed) {
    var random = new Random(seed);
    var seen = new LinkedHashMap<ActionId, TimelineEntry>();
    var all = new ArrayList<TimelineEntry>();
    var marker = NOON.minusSeconds(30);
    for (int second = 0; second < 60; second += 3) {
      var now = NOON.plusSeconds(second);
      for (int i = random.nextInt(3); i > 0; i--) {
        // Committed up to ten seconds after its id was made, perhaps by a server with a slow clock.
        var made = now.minusSeconds(random.nextInt(11));
        var entry =
            anEntry(
                recordedAt(made, random.nextInt(2), 1_000 * second + i),
                new SystemNote("Note"),
                made.minusSeconds(random.nextInt(3) * 100L));
        insert(List.of(entry));
        all.add(entry);
      }
      store
          .recordedSince(workspace, lead, EntryFilter.ALL, new Recorded(marker, 1_000))
          .entries()
          .forEach(entry -> seen.put(entry.id(), entry));
      marker = now.minusSeconds(30);
    }

    assertThat(seen.values()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void saysWhenMoreWasRecordedThanAskedFor() {
    insert(List.of(aNote("first", NOON), aNote("second", NOON)));

    var recorded =
        store.recordedSince(workspace, lead, EntryFilter.ALL, new Recorded(Instant.EPOCH, 1));

    assertThat(texts(recorded)).containsExactly("second");
    assertThat(recorded.hasMore()).isTrue();
  }

  @Test
  void keepsTheTimelinesOfLeadsAndWorkspacesApart() {
    insert(List.of(aNote("secret", NOON)));
    var otherLead = new LeadId(SERVER.part(Ids.class).next());
    var otherWorkspace = SERVER.newWorkspace().id();

    for (var filter : List.of(EntryFilter.ALL, new EntryFilter(List.of(), "secret"))) {
      assertThat(store.older(workspace, otherLead, filter, new Part(null, 9)).entries()).isEmpty();
      assertThat(store.older(otherWorkspace, lead, filter, new Part(null, 9)).entries()).isEmpty();
      assertThat(
              store
                  .recordedSince(otherWorkspace, lead, filter, new Recorded(Instant.EPOCH, 9))
                  .entries())
          .isEmpty();
    }
  }

  private List<TimelineEntry> readToTheEnd(EntryFilter filter, int limit) {
    var read = new ArrayList<TimelineEntry>();
    @Nullable TimelineKey before = null;
    EntryPage page;
    do {
      page = store.older(workspace, lead, filter, new Part(before, limit));
      read.addAll(page.entries());
      before = page.entries().isEmpty() ? null : TimelineKey.of(page.entries().getLast());
    } while (page.hasMore());
    return read;
  }

  private List<TimelineEntry> search(String text) {
    return store
        .older(workspace, lead, new EntryFilter(List.of(), text), new Part(null, 10))
        .entries();
  }

  private void insert(List<TimelineEntry> entries) {
    TimelineRows.of(SERVER).insert(workspace, entries);
  }

  private static List<String> texts(EntryPage page) {
    return page.entries().stream().map(entry -> ((SystemNote) entry.content()).text()).toList();
  }

  private TimelineEntry aNote(String text, Instant at) {
    return anEntry(new SystemNote(text), at);
  }

  private TimelineEntry anEntry(ActionContent content, Instant at) {
    return anEntry(SERVER.part(Ids.class).next(), content, at);
  }

  private TimelineEntry anEntry(String id, ActionContent content, Instant at) {
    return new TimelineEntry(new ActionId(id), lead, content, null, at, at, null);
  }

  /// The id of an entry that a server recorded.
  private static String recordedAt(Instant moment, int server, int number) {
    return LeadId.prefix(moment)
        + HexFormat.of().toHexDigits(server, 10)
        + HexFormat.of().toHexDigits(number, 6);
  }
}
