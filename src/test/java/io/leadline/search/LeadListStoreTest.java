package io.leadline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leadline.action.ActionContent.SystemNote;
import io.leadline.lead.Lead;
import io.leadline.lead.LeadId;
import io.leadline.lead.LeadStore;
import io.leadline.lead.ValueTimes;
import io.leadline.platform.database.BoundedReads;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.search.FieldCondition.OwnedBy;
import io.leadline.search.FieldCondition.Within;
import io.leadline.search.LeadOrder.ByField;
import io.leadline.search.LeadOrder.Created;
import io.leadline.search.LeadOrder.Kind;
import io.leadline.search.LeadOrder.Modified;
import io.leadline.search.PageStart.After;
import io.leadline.search.PageStart.Before;
import io.leadline.search.PageStart.First;
import io.leadline.search.PageStart.Last;
import io.leadline.testing.LeadRows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.TimelineRows;
import io.leadline.timeline.ActionId;
import io.leadline.timeline.TimelineEntry;
import io.leadline.timeline.TimelineFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a list gives is what filtering and sorting all leads by hand gives, whichever way it goes.
class LeadListStoreTest {
  private static final Server SERVER = Server.shared();
  private static final TestWorkspace WORKSPACE = SERVER.newWorkspace();
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int LEADS = 240;

  /// So small that every way is taken.
  private static final ListingLimits SMALL = new ListingLimits(30, 40, 50, 20, 60, 9);

  private static final LeadListStore USUAL = SERVER.part(LeadListStore.class);
  private static final LeadListStore BOUNDED =
      new LeadListStore(
          SERVER.part(JdbcClient.class),
          SERVER.part(LeadStore.class),
          SERVER.part(BoundedReads.class),
          SERVER.part(SearchProperties.class),
          SMALL);

  private static final List<Lead> ALL = new ArrayList<>();
  private static final Set<LeadId> NOTED = new HashSet<>();

  static {
    var random = new Random(7);
    for (int i = 0; i < LEADS; i++) {
      ALL.add(lead(i, random));
    }
    LeadRows.of(SERVER).insert(WORKSPACE.id(), ALL);
    var notes = ALL.stream().filter(lead -> random.nextInt(3) == 0).map(LeadListStoreTest::note);
    var entries = notes.toList();
    entries.forEach(entry -> NOTED.add(entry.lead()));
    TimelineRows.of(SERVER).insert(WORKSPACE.id(), entries);
  }

  private static Lead lead(int number, Random random) {
    // Some within one second, and some changed in the same microsecond.
    var created = START.plus(Duration.ofMinutes(number / 3 * 90L));
    var modified = created.plus(Duration.ofHours(random.nextInt(4) * 20L));
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("name", new JsonText(pick(random, "Amit Sharma", "Ámi d'Arc", "Zoë", "Lee-Ann 77")));
    fields.put("phone", new JsonText(Long.toString(919_000_000_000L + number)));
    fields.put("email", new JsonText("p-" + number + "@Example.com"));
    fields.put("status", new JsonText(pick(random, "Fresh", "Fresh", "Fresh", "Won")));
    if (random.nextInt(3) > 0) {
      fields.put("assignee", new JsonText(pick(random, "A@example.com", "b@example.com")));
    }
    if (random.nextInt(4) > 0) {
      fields.put("city", new JsonText(pick(random, "Pune", "agra", "Delhi")));
      fields.put("rating", JsonNumber.of(random.nextInt(5) + 1));
    }
    fields.put(
        "interests",
        JsonArray.ofTexts(random.nextBoolean() ? List.of("Villa", "Plot") : List.of("Plot")));
    return new Lead(
        new LeadId(LeadId.prefix(created) + HexFormat.of().toHexDigits(number, 16)),
        WORKSPACE.id(),
        "lead " + number,
        new JsonObject(fields),
        0,
        random.nextInt(3) + 1,
        created,
        modified,
        ValueTimes.NONE,
        0);
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static TimelineEntry note(Lead lead) {
    var at = lead.createdAt();
    return new TimelineEntry(
        new ActionId(lead.id().value()), lead.id(), new SystemNote("n"), null, at, at, null);
  }

  /// A selection, and what it means.
  record Example(String name, LeadSelection selection, Predicate<Lead> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> examples() {
    var from = START.plus(Duration.ofHours(20));
    var to = START.plus(Duration.ofHours(70));
    var mine = new LeadScope.AssignedTo("a@example.com");
    return List.of(
        new Example("everything", selection(), lead -> true),
        new Example("a frequent value", selection(is("status", "fresh")), has("status", "Fresh")),
        new Example("a rare value", selection(is("status", "Won")), has("status", "Won")),
        new Example("no value", selection(is("status", "Lost")), lead -> false),
        new Example(
            "an owner",
            selection(new OwnedBy(List.of(new JsonText("a@example.com")), false)),
            has("assignee", "A@example.com")),
        new Example(
            "nobody",
            selection(new OwnedBy(List.of(), true)),
            lead -> lead.fields().member("assignee") == null),
        new Example(
            "an owner or nobody",
            selection(new OwnedBy(List.of(new JsonText("b@example.com")), true)),
            has("assignee", "A@example.com").negate()),
        new Example(
            "all of some tags",
            selection(is("interests", "villa"), is("interests", "plot")),
            lead -> villas().equals(lead.fields().member("interests"))),
        new Example(
            "a period of creation",
            selection(new Within("created_on", from, to)),
            lead -> !lead.createdAt().isBefore(from) && !lead.createdAt().isAfter(to)),
        new Example(
            "a period of change",
            selection(new Within("modified_on", from, to)),
            lead -> !lead.modifiedAt().isBefore(from) && !lead.modifiedAt().isAfter(to)),
        new Example("an action", acted(), lead -> NOTED.contains(lead.id())),
        new Example(
            "an action and a value",
            acted(is("status", "Won")),
            has("status", "Won").and(lead -> NOTED.contains(lead.id()))),
        new Example("a frequent word", typed("ami"), startsWith("Amit").or(startsWith("Ámi"))),
        new Example("two words", typed("sharma AMI"), startsWith("Amit")),
        new Example(
            "a word and a value",
            typed("ami", is("status", "Won")),
            startsWith("Amit").or(startsWith("Ámi")).and(has("status", "Won"))),
        new Example("one's own", within(mine, selection()), has("assignee", "A@example.com")),
        new Example(
            "one's own with a word",
            within(mine, typed("zoe")),
            startsWith("Zoë").and(has("assignee", "A@example.com"))),
        new Example(
            "nobody's among one's own",
            within(mine, selection(new OwnedBy(List.of(), true))),
            lead -> false));
  }

  static List<LeadOrder> orders() {
    return List.of(
        new Created(true),
        new Created(false),
        new Modified(true),
        new Modified(false),
        new ByField("city", Kind.TEXT, false),
        new ByField("rating", Kind.NUMBER, true),
        new ByField("capture_frequency", Kind.NUMBER, false));
  }

  record Case(Example example, LeadOrder order) {}

  static List<Case> cases() {
    return examples().stream()
        .flatMap(example -> orders().stream().map(order -> new Case(example, order)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesForwardToTheEnd(Case given) {
    var expected = sorted(given);

    assertThat(forward(USUAL, given)).isEqualTo(expected);
    assertThat(forward(BOUNDED, given)).isEqualTo(isTooLong(given) ? newest(given) : expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesBackwardToTheBeginning(Case given) {
    var expected = sorted(given);

    assertThat(backward(USUAL, given)).isEqualTo(expected);
    if (!isTooLong(given)) {
      assertThat(backward(BOUNDED, given)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void countsExactlyOrSaysThatThereAreMore(Example example) {
    long matches = ALL.stream().filter(example.meaning()).count();

    assertThat(USUAL.count(WORKSPACE.id(), example.selection()))
        .isEqualTo(new LeadTotal.Exact(matches));
    assertThat(BOUNDED.count(WORKSPACE.id(), example.selection()))
        .satisfies(total -> {
          assertThat(total.count()).isLessThanOrEqualTo(matches);
          if (total instanceof LeadTotal.Exact) {
            assertThat(total.count()).isEqualTo(matches);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("typedTexts")
  void findsWhatIsTyped(String text, List<String> phones, long leads) {
    var words = LeadWords.of(text, phones);

    var total = USUAL.count(WORKSPACE.id(), selection(words));

    assertThat(total).isEqualTo(new LeadTotal.Exact(leads));
  }

  static List<Arguments> typedTexts() {
    var lees = ALL.stream().filter(startsWith("Lee")).count();
    var arcs = ALL.stream().filter(startsWith("Ámi")).count();
    return List.of(
        arguments("p-77@ex", List.of(), 1L),
        arguments("P-77@EXAMPLE.com", List.of(), 1L),
        arguments("-77@", List.of(), lees),
        arguments("00077", List.of("91900000007"), 10L),
        arguments("ann lee", List.of(), lees),
        arguments("Lee-Ann 77", List.of(), lees),
        arguments("d'arc", List.of(), arcs),
        arguments("arc ámi", List.of(), arcs),
        arguments("' | 'q':* \\", List.of(), 0L),
        arguments("nobody of this name", List.of(), 0L));
  }

  @Test
  void meansNothingByPunctuationAlone() {
    assertThat(LeadWords.of(" -- '", List.of())).isEmpty();
  }

  @Test
  void keepsItsPlaceWhenTheLeadThatItIsNamedAfterHasLeftTheList() {
    var order = new ByField("city", Kind.TEXT, false);
    var example = examples().get(2);
    var expected = sorted(new Case(example, order));
    var stranger = ALL.stream().filter(example.meaning().negate()).findFirst().orElseThrow();

    var listing =
        USUAL.list(
            WORKSPACE.id(),
            example.selection(),
            new ListingRequest(order, new After(new LeadPlace(stranger.id(), 8)), 5));

    assertThat(listing.leads()).isEqualTo(expected.subList(7, 12));
  }

  @Test
  void showsNothingOfAnotherWorkspace() {
    var other = SERVER.newWorkspace();

    assertThat(USUAL.count(other.id(), selection())).isEqualTo(new LeadTotal.Exact(0));
    assertThat(USUAL.count(other.id(), typed("ami"))).isEqualTo(new LeadTotal.Exact(0));
  }

  @Test
  void givesTheFirstPageInPlaceOfAnEmptyOneBeforeIt() {
    var newest = sorted(new Case(examples().getFirst(), LeadOrder.NEWEST_FIRST));
    var second = new LeadPlace(newest.get(1).id(), 0);

    var listing =
        USUAL.list(
            WORKSPACE.id(),
            selection(),
            new ListingRequest(LeadOrder.NEWEST_FIRST, new Before(second), 10));

    assertThat(listing.leads()).isEqualTo(newest.subList(0, 10));
    assertThat(listing.previous()).isNull();
  }

  private static List<Lead> forward(LeadListStore store, Case given) {
    var leads = new ArrayList<Lead>();
    var order = given.order();
    PageStart start = new First();
    for (int page = 0; page < LEADS; page++) {
      var listing = list(store, given, order, start);
      assertThat(listing.previous() == null).isEqualTo(page == 0 || listing.leads().isEmpty());
      leads.addAll(listing.leads());
      if (listing.next() == null) {
        return leads;
      }
      order = listing.order();
      start = new After(listing.next());
    }
    throw new AssertionError("the list has no end");
  }

  private static List<Lead> backward(LeadListStore store, Case given) {
    var leads = new ArrayList<Lead>();
    PageStart start = new Last();
    for (int page = 0; page < LEADS; page++) {
      var listing = list(store, given, given.order(), start);
      if (listing.previous() != null) {
        leads.addAll(0, listing.leads());
        start = new Before(listing.previous());
        continue;
      }
      // The first page is full, and so may have been met in part.
      var met = leads.size();
      listing.leads().stream()
          .filter(lead -> !leads.contains(lead))
          .toList()
          .reversed()
          .forEach(lead -> leads.addFirst(lead));
      assertThat(met).isLessThanOrEqualTo(leads.size());
      return leads;
    }
    throw new AssertionError("the list has no beginning");
  }

  private static LeadListing list(
      LeadListStore store, Case given, LeadOrder order, PageStart start) {
    return store.list(
        WORKSPACE.id(), given.example().selection(), new ListingRequest(order, start, 17));
  }

  /// Whether the bounded list cannot be put in the order.
  private static boolean isTooLong(Case given) {
    return given.order() instanceof ByField
        && BOUNDED.count(WORKSPACE.id(), given.example().selection()) instanceof LeadTotal.AtLeast;
  }

  private static List<Lead> newest(Case given) {
    return sorted(new Case(given.example(), LeadOrder.NEWEST_FIRST));
  }

  private static List<Lead> sorted(Case given) {
    return ALL.stream()
        .filter(given.example().meaning())
        .sorted(comparator(given.order()))
        .toList();
  }

  private static Comparator<Lead> comparator(LeadOrder order) {
    Comparator<Lead> byId = Comparator.comparing(lead -> lead.id().value());
    return switch (order) {
      case Created(var descending) -> directed(byId, descending);
      case Modified(var descending) ->
          directed(Comparator.comparing(Lead::modifiedAt).thenComparing(byId), descending);
      case ByField(var name, var kind, var descending) -> {
        Function<Lead, Optional<Double>> key = lead -> key(lead, name, kind);
        Comparator<Lead> byValue = Comparator.comparing(lead -> key.apply(lead).orElse(0.0));
        yield Comparator.<Lead, Boolean>comparing(lead -> key.apply(lead).isEmpty())
            .thenComparing(directed(byValue.thenComparing(byId), descending));
      }
    };
  }

  private static Optional<Double> key(Lead lead, String name, Kind kind) {
    if (name.equals("capture_frequency")) {
      return Optional.of((double) lead.captureFrequency());
    }
    var value = lead.fields().member(name);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case TEXT -> (double) List.of("agra", "delhi", "pune").indexOf(text(value));
          case NUMBER -> ((JsonNumber) value).value().doubleValue();
        });
  }

  private static String text(JsonValue value) {
    return ((JsonText) value).value().toLowerCase(Locale.ROOT);
  }

  private static Comparator<Lead> directed(Comparator<Lead> comparator, boolean descending) {
    return descending ? comparator.reversed() : comparator;
  }

  private static LeadSelection selection(FieldCondition... fields) {
    return new LeadSelection(
        new LeadScope.Everything(), new LeadFilter(List.of(fields), null), null);
  }

  private static LeadSelection selection(Optional<LeadWords> words) {
    return new LeadSelection(
        new LeadScope.Everything(), new LeadFilter(List.of(), null), words.orElseThrow());
  }

  private static LeadSelection typed(String text, FieldCondition... fields) {
    return new LeadSelection(
        new LeadScope.Everything(),
        new LeadFilter(List.of(fields), null),
        LeadWords.of(text, List.of()).orElseThrow());
  }

  private static LeadSelection acted(FieldCondition... fields) {
    var notes = new TimelineFilter(List.of("SYSTEM_NOTE"), List.of(), null, null);
    return new LeadSelection(
        new LeadScope.Everything(),
        new LeadFilter(List.of(fields), new ActionCondition(notes, List.of())),
        null);
  }

  private static LeadSelection within(LeadScope scope, LeadSelection selection) {
    return selection.within(scope);
  }

  private static JsonArray villas() {
    return JsonArray.ofTexts(List.of("Villa", "Plot"));
  }

  private static AnyOf is(String field, String value) {
    return new AnyOf(field, List.of(new JsonText(value)));
  }

  private static Predicate<Lead> has(String field, String value) {
    return lead -> new JsonText(value).equals(lead.fields().member(field));
  }

  private static Predicate<Lead> startsWith(String name) {
    return lead ->
        lead.fields().member("name") instanceof JsonText(var text) && text.startsWith(name);
  }
}
